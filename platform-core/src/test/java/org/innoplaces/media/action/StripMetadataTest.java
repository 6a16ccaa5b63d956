package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.innoplaces.media.FileType;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.store.MediaFolder;
import org.innoplaces.problem.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripMetadataTest {

  @TempDir Path folder;
  private MediaStore files;
  private StoreFile storeFile;

  @BeforeEach
  void open() {
    files = MediaFolder.in(folder);
    storeFile = new StoreFile(files, new MediaSettings(folder, 5_000_000));
  }

  @Test
  void takesPlaceAndCommentsOutOfAPhotographAndLeavesEveryPixel() throws IOException {
    byte[] phone = Photograph.fromPhone(60, 40, 1);
    assertThat(text(phone)).contains(Photograph.SECRET);

    byte[] stored = stored("holiday.jpg", phone);

    assertThat(text(stored)).doesNotContain(Photograph.SECRET).doesNotContain("Exif");
    assertThat(stored).endsWith(0xFF, 0xD9).hasSizeLessThan(phone.length);
    assertThat(pixels(stored)).isEqualTo(pixels(phone));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6, 8})
  void keepsAPhotographUpright(int orientation) throws IOException {
    byte[] phone = Photograph.fromPhone(60, 40, orientation);

    MediaFile file = storeFile.store(new ByteArrayInputStream(phone), "tower.jpg", null);
    Candidate candidate = new Candidate("tower.jpg", null, files.find(file.sha256()).orElseThrow());

    assertThat(ReadTurn.of(candidate, FileType.JPEG).orientation()).isEqualTo(orientation);
    assertThat(file.width()).isEqualTo(orientation > 4 ? 40 : 60);
    assertThat(text(Files.readAllBytes(candidate.path()))).doesNotContain(Photograph.SECRET);
  }

  @Test
  void leavesAPictureWithoutMetadataAsItIs() throws IOException {
    byte[] jpeg = Photograph.taken("jpg", 30, 20);
    byte[] png = Photograph.taken("png", 30, 20);

    assertThat(stored("a.jpg", jpeg)).isEqualTo(jpeg);
    assertThat(stored("a.png", png)).isEqualTo(png);
  }

  @Test
  void takesTextsAndExifOutOfAPng() throws IOException {
    byte[] plain = Photograph.taken("png", 30, 20);
    byte[] secret = Photograph.join("Comment\0", Photograph.SECRET.getBytes(Photograph.latin()));
    byte[] png =
        Photograph.png(
            plain,
            Photograph.chunk("tEXt", secret),
            Photograph.chunk("iTXt", secret),
            Photograph.chunk("eXIf", new Turn(1).write()),
            Photograph.chunk("prVt", secret));

    assertThat(stored("a.png", png)).isEqualTo(plain);
  }

  @Test
  void keepsAPngUpright() throws IOException {
    byte[] secret = Photograph.SECRET.getBytes(Photograph.latin());
    byte[] turned = Photograph.join("", new Turn(6).write(), secret);
    byte[] png = Photograph.png(Photograph.taken("png", 30, 20), Photograph.chunk("eXIf", turned));

    MediaFile file = storeFile.store(new ByteArrayInputStream(png), "a.png", null);

    assertThat(List.of(file.width(), file.height())).containsExactly(20, 30);
    assertThat(text(stored("a.png", png))).contains("eXIf").doesNotContain(Photograph.SECRET);
    assertThat(pixels(stored("a.png", png))).isEqualTo(pixels(png));
  }

  @Test
  void takesExifAndXmpOutOfAWebp() throws IOException {
    byte[] secret = Photograph.SECRET.getBytes(Photograph.latin());
    byte[] exif = Photograph.join("", new Turn(8).write(), secret);
    byte[] frame = {0x2F, 0x1D, (byte) 0xC0, 0x04, 0, 0};
    byte[] extended = {0x0C, 0, 0, 0, 29, 0, 0, 19, 0, 0};
    byte[] webp =
        riff(part("VP8X", extended), part("VP8L", frame), part("EXIF", exif), part("XMP ", secret));

    byte[] stored = stored("a.webp", webp);

    byte[] flagged = extended.clone();
    flagged[0] = 0x08;
    assertThat(stored)
        .isEqualTo(
            riff(part("VP8X", flagged), part("VP8L", frame), part("EXIF", new Turn(8).write())));
  }

  @Test
  void refusesAPngThatBecomesAThousandTimesLarger() {
    byte[] small = Photograph.taken("png", 10, 10);
    byte[] bomb = Photograph.chunk("IDAT", Photograph.packedZeros(50_000_000));
    byte[] profile = Photograph.join("name\0\0", Photograph.packedZeros(10_000_000));

    assertRefused("bomb.png", Photograph.png(small, bomb), "far more", "bien plus grand");
    assertRefused(
        "bomb.png",
        Photograph.png(small, Photograph.chunk("iCCP", profile)),
        "far more",
        "bien plus grand");
  }

  @Test
  void refusesAJpegOfThousandsOfPasses() {
    byte[] plain = Photograph.taken("jpg", 10, 10);
    int scan = text(plain).indexOf("\u00FF\u00DA");
    byte[] pass = Arrays.copyOfRange(plain, scan, plain.length - 2);
    byte[][] passes = new byte[2_000][];
    Arrays.fill(passes, pass);
    byte[] start = Arrays.copyOf(plain, scan);
    byte[] bomb =
        Photograph.join(
            "", start, Photograph.join("", passes), new byte[] {(byte) 0xFF, (byte) 0xD9});

    assertRefused("bomb.jpg", bomb, "far more", "bien plus grand");
  }

  @Test
  void refusesPicturesThatEndTooEarly() {
    for (String format : List.of("jpg", "png")) {
      byte[] whole = Photograph.taken(format, 60, 40);
      byte[] half = Arrays.copyOf(whole, whole.length - 30);

      assertRefused("half." + format, half, "ends too early", "s’arrête trop tôt");
    }
  }

  private void assertRefused(String name, byte[] bytes, String english, String french) {
    InvalidInput refusal =
        Assertions.catchThrowableOfType(InvalidInput.class, () -> stored(name, bytes));
    assertThat(refusal).as("refused").isNotNull();
    assertThat(refusal.problems().get(0).text(Locale.ENGLISH)).contains(name, english);
    assertThat(refusal.problems().get(0).text(Locale.FRENCH)).contains(name, french);
  }

  @Test
  void neverFailsInAnotherWayThanByRefusing() {
    java.util.Random random = new java.util.Random(7);
    for (String format : List.of("jpg", "png")) {
      byte[] whole = Photograph.taken(format, 20, 20);
      for (int turn = 0; turn < 500; turn++) {
        byte[] damaged = whole.clone();
        for (int place = 0; place < 4; place++) {
          damaged[3 + random.nextInt(damaged.length - 3)] = (byte) random.nextInt(256);
        }
        try {
          stored("damaged." + format, damaged);
        } catch (InvalidInput refused) {
          assertThat(refused.problems().get(0).code()).isEqualTo("unsafe-file");
        } catch (IOException unforeseen) {
          throw new AssertionError(unforeseen);
        }
      }
    }
    assertThatThrownBy(() -> stored("empty.webp", riff())).isInstanceOf(InvalidInput.class);
  }

  private byte[] stored(String name, byte[] bytes) throws IOException {
    MediaFile file = storeFile.store(new ByteArrayInputStream(bytes), name, null);
    byte[] stored = Files.readAllBytes(files.find(file.sha256()).orElseThrow());
    assertThat(stored).hasSize(file.size());
    return stored;
  }

  private static int[] pixels(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, Photograph.latin());
  }

  private static byte[] riff(byte[]... parts) {
    byte[] all = Photograph.join("WEBP", parts);
    return Photograph.join("RIFF", little(all.length), all);
  }

  private static byte[] part(String name, byte[] content) {
    return Photograph.join(name, little(content.length), content, new byte[content.length % 2]);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
