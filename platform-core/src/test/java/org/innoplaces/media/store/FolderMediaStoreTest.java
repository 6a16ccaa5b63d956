package org.innoplaces.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.innoplaces.media.MediaStore;
import org.innoplaces.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaStoreTest {

  /** The digest of "abc", from the standard itself (FIPS 180-4, example B.1). */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private MediaStore store;

  @BeforeEach
  void open() {
    store = MediaFolder.in(folder);
  }

  @Test
  void keepsBytesUnderTheirDigest() throws IOException {
    try (MediaStore.Received received = store.receive(text("abc"), 10)) {
      assertThat(received.sha256()).isEqualTo(ABC);
      assertThat(received.size()).isEqualTo(3);
      received.keep();
    }

    assertThat(store.find(ABC)).hasValue(folder.resolve("ba/78").resolve(ABC));
    assertThat(files()).containsExactly("ba/78/" + ABC);
  }

  @Test
  void keepsNothingOfASenderWhoGoesAway() throws IOException {
    InputStream cut =
        new SequenceInputStream(
            text("abc"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }
            });

    assertThatThrownBy(() -> store.receive(cut, 10))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("broke off");
    assertThat(files()).isEmpty();
  }

  @Test
  void forgetsWhatIsNotKept() throws IOException {
    try (MediaStore.Received received = store.receive(text("abc"), 10)) {
      assertThat(received.path()).hasContent("abc");
    }

    assertThat(store.find(ABC)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void neverOverwritesWhatIsThere() throws IOException {
    Path there = Files.createDirectories(folder.resolve("ba/78")).resolve(ABC);
    Files.writeString(there, "the first one");

    try (MediaStore.Received received = store.receive(text("abc"), 10)) {
      received.keep();
    }

    assertThat(there).hasContent("the first one");
    assertThat(files()).containsExactly("ba/78/" + ABC);
  }

  @Test
  void readsNoMoreThanOneByteTooMany() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[100]);
    try (MediaStore.Received received = store.receive(bytes, 10)) {
      assertThat(received.size()).isEqualTo(11);
    }

    assertThat(bytes.available()).isEqualTo(89);
  }

  @Test
  void findsNothingUnderWhatIsNoDigest() {
    assertThat(store.find("../../etc/passwd")).isEmpty();
    assertThat(store.find(ABC.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(store.find("")).isEmpty();
  }

  private java.util.List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(p -> folder.relativize(p).toString()).toList();
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
