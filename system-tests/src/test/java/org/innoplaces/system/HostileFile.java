package org.innoplaces.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file that must not be taken in, and what is said of it.
 *
 * @param english a part of the reason for readers of English
 * @param french the same for readers of French
 */
record HostileFile(String name, String type, byte[] bytes, String english, String french) {

  static final HostileFile DRAWING_WITH_SCRIPT =
      text(
          "door.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
          "must not have the element script",
          "ne doit pas avoir l’élément script");

  static final HostileFile DRAWING_THAT_ACTS =
      text(
          "door.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
          "must not have the attribute onload",
          "ne doit pas avoir l’attribut onload");

  static final HostileFile DRAWING_THAT_FETCHES =
      text(
          "door.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://thief.example/x'/></svg>",
          "A drawing must not",
          "Un dessin ne doit pas");

  static final HostileFile DRAWING_WITH_ENTITIES =
      text(
          "door.svg",
          "image/svg+xml",
          "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
              + "<svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>",
          "document type declaration",
          "déclaration de type de document");

  static final HostileFile WEB_PAGE =
      text(
          "page.html",
          "text/html",
          "<!doctype html><script>alert(document.domain)</script>",
          "It is a web page",
          "C’est une page web");

  static final HostileFile WEB_PAGE_CALLED_A_PICTURE =
      text(
          "page.png",
          "image/png",
          "<html><body onload='alert(1)'>",
          "It is a web page",
          "C’est une page web");

  static final HostileFile PICTURE_OF_ANOTHER_TYPE =
      new HostileFile(
          "photo.jpg",
          "image/jpeg",
          picture(8, 8),
          "but its bytes are image/png",
          "mais ses octets sont image/png");

  static final HostileFile ENORMOUS_PICTURE =
      new HostileFile(
          "wall.png",
          "image/png",
          head(30_000, 30_000),
          "30,000 × 30,000 pixels",
          "30\u202f000 × 30\u202f000 pixels");

  static final HostileFile PICTURE_THAT_EXPANDS =
      new HostileFile(
          "bomb.png",
          "image/png",
          bomb(),
          "Unpacked it becomes",
          "Décompressé, il devient bien plus grand");

  static final HostileFile ZIP_BOMB =
      new HostileFile("bomb.zip", "application/zip", zip(), "It is packed", "Il est compressé");

  static final HostileFile PACKED_DRAWING =
      new HostileFile("door.svgz", "image/svg+xml", gzip(), "It is packed", "Il est compressé");

  static final HostileFile PROGRAM =
      new HostileFile(
          "tool.exe",
          "application/octet-stream",
          "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1),
          "Its bytes are neither",
          "Ses octets ne sont ni");

  static final HostileFile HALF_A_PICTURE =
      new HostileFile(
          "half.png",
          "image/png",
          java.util.Arrays.copyOf(picture(64, 64), 50),
          "It ends too early",
          "Il s’arrête trop tôt");

  private static HostileFile text(
      String name, String type, String text, String english, String french) {
    return new HostileFile(name, type, text.getBytes(StandardCharsets.UTF_8), english, french);
  }

  @Override
  public String toString() {
    return name + ": " + english;
  }

  /** A picture of noise, so that it stays about as large as its pixels. */
  static byte[] picture(int width, int height) {
    byte[] rows = new byte[height * (1 + 3 * width)];
    new java.util.Random(width).nextBytes(rows);
    for (int row = 0; row < height; row++) {
      rows[row * (1 + 3 * width)] = 0;
    }
    return png(width, height, deflated(rows));
  }

  private static byte[] head(int width, int height) {
    return png(width, height, deflated(new byte[100]));
  }

  /** Sixty-four million bytes of pixels behind a head that tells of sixteen pixels. */
  private static byte[] bomb() {
    return png(4, 4, deflated(new byte[64_000_000]));
  }

  private static byte[] png(int width, int height, byte[] pixels) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) 8).put((byte) 2);
    chunk(file, "IHDR", head.array());
    chunk(file, "IDAT", pixels);
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(type);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] zip() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("../../zeros"));
      for (int i = 0; i < 64; i++) {
        out.write(new byte[1_000_000]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(DRAWING_WITH_SCRIPT.bytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
