package org.innoplaces.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.innoplaces.media.FileType;
import org.innoplaces.media.FocalPoint;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.RenditionKey;
import org.innoplaces.media.RenditionStore;
import org.innoplaces.media.StoredRendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRenditionStoreTest {

  private static final RenditionKey KEY = key("a", Rendition.W320);

  @TempDir Path folder;
  private RenditionStore renditions;

  @BeforeEach
  void open() {
    renditions = new FolderRenditionStore(new MediaSettings(folder, 1_000, 100));
  }

  @Test
  void findsWhatItKeptAlsoAfterARestart() throws IOException {
    assertThat(renditions.find(KEY)).isEmpty();

    StoredRendition kept = renditions.keep(KEY, FileType.JPEG, new byte[30]);
    open();

    assertThat(renditions.find(KEY)).hasValue(kept);
    assertThat(Files.size(kept.path())).isEqualTo(30);
    assertThat(kept.sha256()).hasSize(64);
  }

  @Test
  void keepsRenditionsAndFocalPointsApart() {
    RenditionKey card = new RenditionKey(KEY.sha256(), Rendition.CARD, FocalPoint.of(0.1, 0.2));
    RenditionKey other = new RenditionKey(KEY.sha256(), Rendition.CARD, FocalPoint.of(0.1, 0.9));
    renditions.keep(card, FileType.PNG, new byte[3]);

    assertThat(renditions.find(card).orElseThrow().type()).isEqualTo(FileType.PNG);
    assertThat(renditions.find(other)).isEmpty();
    assertThat(renditions.find(KEY)).isEmpty();
    assertThat(renditions.find(key("a", Rendition.W1280))).isEmpty();
  }

  @Test
  void makesRoomByLettingTheOldestGo() throws IOException {
    RenditionKey[] keys = {
      key("a", Rendition.W320),
      key("b", Rendition.W320),
      key("c", Rendition.W320),
      key("d", Rendition.W320)
    };
    for (int i = 0; i < keys.length; i++) {
      StoredRendition kept = renditions.keep(keys[i], FileType.JPEG, new byte[30]);
      if (i < 3) {
        Files.setLastModifiedTime(kept.path(), FileTime.fromMillis(1_000L * (i + 1)));
      }
    }

    assertThat(Stream.of(keys).map(renditions::find).map(found -> found.isPresent()))
        .containsExactly(false, false, true, true);
  }

  @Test
  void leavesNoHalfFileBehind() throws IOException {
    renditions.keep(KEY, FileType.JPEG, new byte[30]);

    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  private static RenditionKey key(String digit, Rendition rendition) {
    return new RenditionKey(digit.repeat(64), rendition, FocalPoint.CENTRE);
  }
}
