package org.innoplaces.media.action;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Takes pictures that tests can recognise: left is red, right is blue, the middle is between. */
final class Photograph {

  static final String SECRET = "48.8566N 2.3522E";

  private static final String WEBP =
      "UklGRoACAABXRUJQVlA4WAoAAAAgAAAAOwAAJwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH"
          + "4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAA"
          + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAAB"
          + "FAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAA"
          + "AChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJY"
          + "WVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVog"
          + "AAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAA"
          + "AAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggkgAAAPAF"
          + "AJ0BKjwAKAA+bTKXSCQioiEiqjCADYlkAM0EKz+HkH5ActZp2YwAJM7oOD3MqTmyh5yqOi1wAP7xroyNRf/f"
          + "9MH2s//8KTbZGcKTdU0s8nNIFaL860L7YC7J6CATKJtGowiIm8MJEydhpImm5IyjhTV5ntpi5BermlDwiovi"
          + "GwcvpYqqPFgADZZO3MLPyJYA";

  private Photograph() {}

  static byte[] taken(String format, int width, int height) {
    return bytes(format, image(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** The same, 60 by 40 pixels, written by a browser. */
  static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  static byte[] transparent(int width, int height) {
    return bytes("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
  }

  private static BufferedImage image(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D canvas = image.createGraphics();
    canvas.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return image;
  }

  private static byte[] bytes(String format, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A JPEG as a phone writes it: with place, comment, and something behind the end. */
  static byte[] fromPhone(int width, int height, int orientation) {
    byte[] plain = taken("jpg", width, height);
    byte[] exif = join("Exif\0\0", new Turn(orientation).write(), SECRET.getBytes(latin()));
    byte[] xmp = join("http://ns.adobe.com/xap/1.0/\0", SECRET.getBytes(latin()));
    byte[] comment = SECRET.getBytes(latin());
    ByteBuffer phone = ByteBuffer.allocate(plain.length + 400);
    phone.put(plain, 0, 2);
    segment(phone, 0xE1, exif);
    segment(phone, 0xE1, xmp);
    segment(phone, 0xED, join("Photoshop 3.0\0", comment));
    segment(phone, 0xFE, comment);
    phone.put(plain, 2, plain.length - 2).put(comment);
    return java.util.Arrays.copyOf(phone.array(), phone.position());
  }

  private static void segment(ByteBuffer target, int marker, byte[] content) {
    target.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + content.length)).put(content);
  }

  /** A PNG with further chunks before its picture. */
  static byte[] png(byte[] plain, byte[]... chunks) {
    ByteBuffer whole = ByteBuffer.allocate(plain.length + 2_000_000);
    whole.put(plain, 0, 33);
    for (byte[] chunk : chunks) {
      whole.put(chunk);
    }
    whole.put(plain, 33, plain.length - 33);
    return java.util.Arrays.copyOf(whole.array(), whole.position());
  }

  static byte[] chunk(String name, byte[] content) {
    byte[] named = join(name, content);
    CRC32 check = new CRC32();
    check.update(named);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) check.getValue())
        .array();
  }

  /** Zeros that take a thousandth of their room. */
  static byte[] packedZeros(int count) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(new byte[count]);
    deflater.finish();
    byte[] packed = new byte[count / 100 + 1_000];
    int length = deflater.deflate(packed);
    deflater.end();
    return java.util.Arrays.copyOf(packed, length);
  }

  static byte[] join(String start, byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(start.getBytes(latin()));
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static java.nio.charset.Charset latin() {
    return StandardCharsets.ISO_8859_1;
  }
}
