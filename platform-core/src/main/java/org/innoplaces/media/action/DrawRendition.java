package org.innoplaces.media.action;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.innoplaces.media.FileType;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.RenditionKey;

/**
 * Draws a rendition: reads the part of the picture that is shown, no finer than memory allows,
 * scales it and turns it upright.
 */
final class DrawRendition {

  /** What one picture may take when it is read; a photograph of 12 million pixels fits in. */
  private static final long MOST_BYTES = 37_000_000;

  /** A WebP is decoded as a whole before any part of it can be left out. */
  private static final long LARGEST_WEBP = 20_000_000;

  private final RenditionKey key;
  private final FileType type;
  private final Turn turn;

  DrawRendition(RenditionKey key, FileType type, Turn turn) {
    this.key = key;
    this.type = type;
    this.turn = turn;
  }

  /**
   * The picture, upright.
   *
   * @throws IOException when the file cannot be decoded
   */
  BufferedImage draw(Path path) throws IOException {
    ImageReader reader = reader();
    try (FileImageInputStream input = new FileImageInputStream(path.toFile())) {
      reader.setInput(input, true, true);
      BufferedImage part = read(reader);
      BufferedImage scaled = scaled(part, target(reader));
      return turn.isNeeded()
          ? ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(turn.orientation()))
              .apply(scaled)
          : scaled;
    } finally {
      reader.dispose();
    }
  }

  private ImageReader reader() throws IOException {
    return switch (type) {
      case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance();
      default -> ImageIO.getImageReadersByFormatName("png").next();
    };
  }

  private BufferedImage read(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (type == FileType.WEBP && pixels > LARGEST_WEBP) {
      throw new IIOException("A WebP of " + pixels + " pixels is too large to be drawn");
    }
    Rectangle part = part(reader);
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceRegion(part);
    int step = step(reader, part);
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  /** Every how many pixels one is read, in both directions. */
  private int step(ImageReader reader, Rectangle part) throws IOException {
    var types = reader.getImageTypes(0);
    int pixel = types.hasNext() ? Math.max(3, types.next().getNumBands()) : 4;
    long bytes = (long) part.width * part.height * pixel;
    return (int) Math.max(1, Math.ceil(Math.sqrt((double) bytes / MOST_BYTES)));
  }

  /** What of the stored picture is shown: all of it, or the cut nearest to the focal point. */
  private Rectangle part(ImageReader reader) throws IOException {
    PixelSize stored = new PixelSize(reader.getWidth(0), reader.getHeight(0));
    PixelSize cut = asStored(key.rendition().cut(asSeen(stored)));
    double[] focus = turn.stored(key.focus().x().doubleValue(), key.focus().y().doubleValue());
    return new Rectangle(
        start(focus[0], stored.width(), cut.width()),
        start(focus[1], stored.height(), cut.height()),
        cut.width(),
        cut.height());
  }

  /** Where a cut starts that has the point in its middle, as far as the picture goes. */
  private static int start(double point, int whole, int cut) {
    long start = Math.round(point * whole - cut / 2.0);
    return (int) Math.max(0, Math.min(start, whole - cut));
  }

  private PixelSize target(ImageReader reader) throws IOException {
    PixelSize stored = new PixelSize(reader.getWidth(0), reader.getHeight(0));
    return asStored(key.rendition().of(asSeen(stored)));
  }

  private PixelSize asSeen(PixelSize stored) {
    return turn.isSideways() ? stored.turned() : stored;
  }

  private PixelSize asStored(PixelSize seen) {
    return turn.isSideways() ? seen.turned() : seen;
  }

  private static BufferedImage scaled(BufferedImage part, PixelSize target) throws IOException {
    return Thumbnails.of(part)
        .forceSize(target.width(), target.height())
        .imageType(scaledType(part))
        .asBufferedImage();
  }

  /**
   * Three bytes a pixel where they do; palettes and single colours cannot hold what lies between.
   */
  private static int scaledType(BufferedImage part) {
    return part.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_4BYTE_ABGR
        : BufferedImage.TYPE_3BYTE_BGR;
  }
}
