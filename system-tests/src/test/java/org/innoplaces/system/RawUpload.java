package org.innoplaces.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.innoplaces.system.harness.Site;

/** A sender that says one thing and does another, over a connection of its own. */
final class RawUpload implements AutoCloseable {

  private static final byte[] BLOCK = new byte[1 << 16];

  private final Socket socket;
  private long sent;

  /** Sends the head of a request; its lines are given without their ends. */
  RawUpload(Site site, String... head) throws IOException {
    socket = new Socket(site.base().getHost(), site.base().getPort());
    socket.setSoTimeout(60_000);
    write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
  }

  RawUpload write(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
    return this;
  }

  /** Sends blocks of nothing, each with its length before it when chunked, until it is stopped. */
  RawUpload writeUntilRefused(long most, boolean chunked) throws IOException {
    byte[] length = (Integer.toHexString(BLOCK.length) + "\r\n").getBytes(StandardCharsets.UTF_8);
    try {
      while (sent < most && socket.getInputStream().available() == 0) {
        if (chunked) {
          write(length);
        }
        write(BLOCK);
        if (chunked) {
          write(new byte[] {'\r', '\n'});
        }
        sent += BLOCK.length;
      }
    } catch (IOException refused) {
      return this;
    }
    return this;
  }

  /** How many bytes went out before the answer came. */
  long sent() {
    return sent;
  }

  /** The answer as far as it comes; empty when the other side hung up without one. */
  String answer() {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[8_192];
    try {
      InputStream in = socket.getInputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        if (answer.length() > 100_000 || in.available() == 0 && answer.indexOf("\r\n\r\n") > 0) {
          break;
        }
      }
    } catch (IOException hungUp) {
      return answer.toString();
    }
    return answer.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
