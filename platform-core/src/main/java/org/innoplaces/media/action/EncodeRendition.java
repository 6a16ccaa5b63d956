package org.innoplaces.media.action;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import org.innoplaces.media.FileType;

/** Writes a drawn picture down: photographs as JPEG, drawings and what is transparent as PNG. */
final class EncodeRendition {

  /** Where most people do not see a difference any more. */
  private static final float QUALITY = 0.82f;

  /** Their lines and even colours suffer from what JPEG leaves out. */
  private static final Set<FileType> EXACT = EnumSet.of(FileType.PNG, FileType.SVG);

  private EncodeRendition() {}

  static FileType type(FileType original, BufferedImage picture) {
    boolean exact = EXACT.contains(original) || picture.getColorModel().hasAlpha();
    return exact ? FileType.PNG : FileType.JPEG;
  }

  static byte[] encode(BufferedImage picture, FileType type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (type == FileType.PNG) {
      ImageIO.write(picture, "png", bytes);
    } else {
      jpeg(picture, bytes);
    }
    return bytes.toByteArray();
  }

  private static void jpeg(BufferedImage picture, ByteArrayOutputStream bytes) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    JPEGImageWriteParam how = new JPEGImageWriteParam(null);
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(QUALITY);
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    how.setOptimizeHuffmanTables(true);
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
