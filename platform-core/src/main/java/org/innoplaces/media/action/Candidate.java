package org.innoplaces.media.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * A file that somebody wants to have stored and that nobody trusts yet.
 *
 * @param name as its sender calls it
 * @param source where the sender named it; may be null
 * @param path where its bytes are for now
 */
record Candidate(String name, Source source, Path path) {

  /** The measures of a picture stand near its start; we do not read on for ever. */
  private static final int HEAD = 1 << 20;

  /** The first bytes, at most a million. */
  ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    try (FileChannel channel = FileChannel.open(path)) {
      while (head.hasRemaining() && channel.read(head) >= 0) {
        continue;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return head.flip();
  }

  /** Why the file is not taken, from the bundle's sentences {@code unsafe-file.<reason>}. */
  InvalidInput refuse(String reason, Object... arguments) {
    Message why = Message.of("unsafe-file." + reason, arguments);
    return new InvalidInput(Problem.of("unsafe-file", source, name, why));
  }
}
