package org.innoplaces.media.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param from the first byte
 * @param length how many bytes; 0 for a part behind the end
 * @param size of the whole file
 */
record ByteRange(long from, long length, long size) {

  /** One part; several in one answer are not offered, and then the whole file is right. */
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})");

  static ByteRange whole(long size) {
    return new ByteRange(0, size, size);
  }

  /** The part of this file that a {@code Range} header names; empty when it names none. */
  Optional<ByteRange> part(String header) {
    Matcher matcher = ONE.matcher(header == null ? "" : header.trim());
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(matcher.group(2)));
      return Optional.of(new ByteRange(size - last, last, size));
    }
    long start = Long.parseLong(matcher.group(1));
    long end = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
    if (end < start && !matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ByteRange(start, Math.max(0, Math.min(end, size - 1) - start + 1), size));
  }

  boolean isEmpty() {
    return length == 0;
  }

  String contentRange() {
    return isEmpty() ? "bytes */" + size : "bytes " + from + "-" + (from + length - 1) + "/" + size;
  }

  void copy(Path path, OutputStream target) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      WritableByteChannel channel = Channels.newChannel(target);
      long sent = 0;
      while (sent < length) {
        long more = file.transferTo(from + sent, length - sent, channel);
        if (more <= 0) {
          throw new IOException(path + " is shorter than its entry says");
        }
        sent += more;
      }
    }
  }
}
