package org.innoplaces.media.action;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file once from its start and knows where it is. */
final class Cursor implements AutoCloseable {

  private final DataInputStream bytes;
  private long position;

  Cursor(Path path) throws IOException {
    this.bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  long position() {
    return position;
  }

  /** The next byte, from 0 to 255. */
  int next() throws IOException {
    int one = bytes.readUnsignedByte();
    position++;
    return one;
  }

  byte[] take(int length) throws IOException {
    byte[] taken = new byte[length];
    bytes.readFully(taken);
    position += length;
    return taken;
  }

  /** The next four bytes, which name a part of the file. */
  String name() throws IOException {
    return new String(take(4), StandardCharsets.ISO_8859_1);
  }

  int unsignedShort() throws IOException {
    position += 2;
    return bytes.readUnsignedShort();
  }

  long unsignedInt() throws IOException {
    position += 4;
    return Integer.toUnsignedLong(bytes.readInt());
  }

  long littleUnsignedInt() throws IOException {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) unsignedInt()));
  }

  void skip(long length) throws IOException {
    bytes.skipNBytes(length);
    position += length;
  }

  boolean isAtEnd() throws IOException {
    bytes.mark(1);
    boolean end = bytes.read() < 0;
    bytes.reset();
    return end;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
