package org.innoplaces.media.action;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is left of a file when parts of it are cut out, with small parts of our own between. */
final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();

  /** Bytes of the file, or our own. */
  private record Piece(long from, long to, byte[] own) {}

  /** Keeps bytes of the file; cheap also when a file has a million small parts. */
  void keep(long from, long to) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.own == null && last.to == from) {
      pieces.set(pieces.size() - 1, new Piece(last.from, to, null));
    } else {
      pieces.add(new Piece(from, to, null));
    }
  }

  void add(byte... own) {
    pieces.add(new Piece(0, own.length, own));
  }

  void addAll(Pieces others) {
    pieces.addAll(others.pieces);
  }

  long size() {
    return pieces.stream().mapToLong(piece -> piece.to - piece.from).sum();
  }

  /** Whether they are the whole file. */
  boolean areWhole(long size) {
    return pieces.size() == 1 && pieces.get(0).own == null && size() == size;
  }

  /** One after the other. */
  InputStream open(FileChannel file) {
    return new SequenceInputStream(
        Collections.enumeration(pieces.stream().map(piece -> open(piece, file)).toList()));
  }

  private static InputStream open(Piece piece, FileChannel file) {
    return piece.own != null ? new ByteArrayInputStream(piece.own) : new Part(piece, file);
  }

  /** Reads a part of a file that others read, too. */
  private static final class Part extends InputStream {

    private final Piece piece;
    private final FileChannel file;
    private long at;

    Part(Piece piece, FileChannel file) {
      this.piece = piece;
      this.file = file;
      this.at = piece.from;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int most = (int) Math.min(length, piece.to - at);
      if (most <= 0) {
        return length == 0 ? 0 : -1;
      }
      int read = file.read(java.nio.ByteBuffer.wrap(target, offset, most), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
