package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.innoplaces.media.FileType;
import org.innoplaces.media.FocalPoint;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.RenditionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawRenditionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "W320, 320x213",
    "W960, 960x640",
    "W1920, 1500x1000",
    "CARD, 720x480",
    "SQUARE, 480x480",
    "SHARED_LINK, 1200x630"
  })
  void hasTheMeasuresThatItsNamePromisesAndIsNeverEnlarged(Rendition rendition, String size)
      throws IOException {
    BufferedImage drawn =
        draw(rendition, FocalPoint.CENTRE, 1, Photograph.taken("jpg", 1500, 1000));

    assertThat(size(drawn)).isEqualTo(size);
  }

  @Test
  void keepsTheShapeOfACutThatCannotFillItsMeasures() throws IOException {
    byte[] small = Photograph.taken("jpg", 600, 600);

    assertThat(size(draw(Rendition.SHARED_LINK, FocalPoint.CENTRE, 1, small))).isEqualTo("600x315");
    assertThat(size(draw(Rendition.CARD, FocalPoint.CENTRE, 1, small))).isEqualTo("600x400");
  }

  @Test
  void cutsAroundTheFocalPoint() throws IOException {
    byte[] wide = Photograph.taken("jpg", 2000, 500);

    assertThat(middle(draw(Rendition.SQUARE, FocalPoint.of(0, 0.5), 1, wide)).getRed())
        .isGreaterThan(210);
    assertThat(middle(draw(Rendition.SQUARE, FocalPoint.of(1, 0.5), 1, wide)).getBlue())
        .isGreaterThan(210);
    Color between = middle(draw(Rendition.SQUARE, FocalPoint.CENTRE, 1, wide));
    assertThat(between.getRed()).isBetween(110, 145);
  }

  /** Red is left in the stored picture; where it is seen follows from the orientation. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.1, 0.5", "2, 0.9, 0.5", "3, 0.9, 0.5", "4, 0.1, 0.5",
    "5, 0.5, 0.1", "6, 0.5, 0.1", "7, 0.5, 0.9", "8, 0.5, 0.9"
  })
  void isUprightAndItsFocalPointIsMeantAsItIsSeen(int orientation, double x, double y)
      throws IOException {
    byte[] stored = Photograph.taken("jpg", 1200, 400);

    BufferedImage whole = draw(Rendition.W320, FocalPoint.CENTRE, orientation, stored);
    BufferedImage cut = draw(Rendition.SQUARE, FocalPoint.of(x, y), orientation, stored);

    assertThat(whole.getHeight() > whole.getWidth()).isEqualTo(orientation > 4);
    assertThat(at(whole, x, y).getRed()).isGreaterThan(200);
    assertThat(middle(cut).getRed()).isGreaterThan(200);
    assertThat(size(cut)).isEqualTo("400x400");
  }

  @Test
  void readsWebp() throws IOException {
    Path path = Files.write(folder.resolve("a.webp"), Photograph.webp());
    RenditionKey key = new RenditionKey("0".repeat(64), Rendition.SQUARE, FocalPoint.of(0, 0));

    BufferedImage drawn = new DrawRendition(key, FileType.WEBP, Turn.NONE).draw(path);

    assertThat(size(drawn)).isEqualTo("40x40");
    assertThat(at(drawn, 0.05, 0.5).getRed()).isGreaterThan(220);
    assertThat(EncodeRendition.type(FileType.WEBP, drawn)).isEqualTo(FileType.JPEG);
  }

  @Test
  void keepsTransparency() throws IOException {
    Path path = Files.write(folder.resolve("a.png"), Photograph.transparent(800, 600));
    RenditionKey key = new RenditionKey("0".repeat(64), Rendition.W320, FocalPoint.CENTRE);

    BufferedImage drawn = new DrawRendition(key, FileType.PNG, Turn.NONE).draw(path);
    FileType type = EncodeRendition.type(FileType.PNG, drawn);
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(EncodeRendition.encode(drawn, type)));

    assertThat(type).isEqualTo(FileType.PNG);
    assertThat(read.getRGB(10, 10) >>> 24).isZero();
  }

  /** The process has little memory: this one would take 118 million bytes as a whole. */
  @Test
  void readsTheLargestPhotographNoFinerThanMemoryAllows() throws IOException {
    byte[] large = Photograph.taken("jpg", 7700, 5100);
    Path path = Files.write(folder.resolve("a.jpg"), large);
    RenditionKey key = new RenditionKey("0".repeat(64), Rendition.W1920, FocalPoint.CENTRE);

    long before = allocated();
    BufferedImage drawn = new DrawRendition(key, FileType.JPEG, Turn.NONE).draw(path);

    assertThat(allocated() - before).isLessThan(100_000_000);
    assertThat(size(drawn)).isEqualTo("1920x1272");
  }

  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  @Test
  void saysThatADamagedPictureCannotBeRead() {
    byte[] damaged = Photograph.taken("jpg", 60, 40);
    damaged[damaged.length / 3] ^= 0x55;
    byte[] none = java.util.Arrays.copyOf(damaged, 30);

    assertThatThrownBy(() -> draw(Rendition.W320, FocalPoint.CENTRE, 1, none))
        .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
  }

  private BufferedImage draw(Rendition rendition, FocalPoint focus, int orientation, byte[] bytes)
      throws IOException {
    Path path = Files.write(folder.resolve("picture"), bytes);
    RenditionKey key = new RenditionKey("0".repeat(64), rendition, focus);
    return new DrawRendition(key, FileType.JPEG, new Turn(orientation)).draw(path);
  }

  private static Color middle(BufferedImage image) {
    return at(image, 0.5, 0.5);
  }

  private static Color at(BufferedImage image, double x, double y) {
    int left = (int) Math.min(image.getWidth() - 1, Math.round(x * image.getWidth()));
    int top = (int) Math.min(image.getHeight() - 1, Math.round(y * image.getHeight()));
    return new Color(image.getRGB(left, top));
  }

  private static String size(BufferedImage image) {
    return image.getWidth() + "x" + image.getHeight();
  }
}
