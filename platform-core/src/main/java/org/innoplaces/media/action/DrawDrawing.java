package org.innoplaces.media.action;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.RenditionKey;

/**
 * Draws a rendition of an SVG: the part around the focal point that has the shape wanted, on white,
 * because what is transparent becomes black elsewhere. Fetches nothing.
 */
final class DrawDrawing {

  /** A larger drawing is served as it is: what it takes to draw grows faster than its file. */
  private static final long LARGEST_FILE = 1_000_000;

  /** Copies of copies of copies would multiply. */
  private static final DocumentLimits LIMITS = new DocumentLimits(30, 2, 2_000);

  private final RenditionKey key;
  private final PixelSize size;

  /** A rendition of a drawing of this size. */
  DrawDrawing(RenditionKey key, PixelSize size) {
    this.key = key;
    this.size = size;
  }

  /**
   * The picture.
   *
   * @throws IOException when the drawing cannot be read or drawn
   */
  BufferedImage draw(Path path) throws IOException {
    if (Files.size(path) > LARGEST_FILE) {
      throw new IOException("A drawing of " + Files.size(path) + " bytes is too large");
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      SVGDocument drawing = new SVGLoader().load(bytes, null, context());
      if (drawing == null) {
        throw new IOException("It is no drawing");
      }
      return drawn(drawing);
    } catch (RuntimeException | LinkageError | InternalError failure) {
      // The last two where the machine has no fonts and the drawing has texts.
      throw new IOException("It cannot be drawn", failure);
    }
  }

  private static LoaderContext context() {
    return LoaderContext.builder()
        .documentLimits(LIMITS)
        .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
        .build();
  }

  private BufferedImage drawn(SVGDocument drawing) {
    PixelSize target = key.rendition().filled();
    PixelSize cut = key.rendition().cut(size);
    double scale = (double) target.width() / cut.width();
    BufferedImage picture =
        new BufferedImage(target.width(), target.height(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, target.width(), target.height());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    graphics.translate(
        -start(key.focus().x().doubleValue(), size.width(), cut.width()),
        -start(key.focus().y().doubleValue(), size.height(), cut.height()));
    drawing.render(null, graphics, new ViewBox(size.width(), size.height()));
    graphics.dispose();
    return picture;
  }

  /** Where a cut starts that has the point in its middle, as far as the drawing goes. */
  private static double start(double point, int whole, int cut) {
    return Math.max(0, Math.min(point * whole - cut / 2.0, whole - cut));
  }
}
