package org.innoplaces.webapp.site.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Keeps a page until it is complete: what fails in the middle becomes an error page, and who has
 * the page already is told so.
 */
final class KeptResponse extends HttpServletResponseWrapper {

  private static final int USUAL_SIZE = 32_768;

  private final ByteArrayOutputStream page = new ByteArrayOutputStream(USUAL_SIZE);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));

  KeptResponse(HttpServletResponse response) {
    super(response);
  }

  /** Changes the page, when it is one and not a feed or a calendar. */
  void rewrite(UnaryOperator<String> change) {
    writer.flush();
    if (getContentType() != null && getContentType().startsWith("text/html")) {
      byte[] changed =
          change.apply(page.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
      page.reset();
      page.write(changed, 0, changed.length);
    }
  }

  /** Sends the page, or only that it has not changed since the visitor got it. */
  void send(HttpServletRequest request) throws IOException {
    writer.flush();
    if (super.isCommitted()) {
      return;
    }
    String tag = tag();
    boolean asked = getStatus() == SC_OK && !request.getMethod().equals("POST");
    if (asked) {
      setHeader("ETag", tag);
    }
    if (asked && knows(request.getHeader("If-None-Match"), tag)) {
      setStatus(SC_NOT_MODIFIED);
      return;
    }
    super.setContentLength(page.size());
    page.writeTo(super.getOutputStream());
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new PageStream(page);
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    page.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Known when the page is complete.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when the page is complete.
  }

  /** Weak: the server may compress what it stands for. */
  private String tag() {
    CRC32 sum = new CRC32();
    sum.update(page.toByteArray());
    return "W/\"" + Long.toHexString(sum.getValue()) + "-" + page.size() + "\"";
  }

  private static boolean knows(String tags, String tag) {
    return tags != null && Arrays.asList(tags.split("\\s*,\\s*")).contains(tag);
  }

  /** Writes into the page; never waits. */
  private static final class PageStream extends ServletOutputStream {

    private final ByteArrayOutputStream page;

    PageStream(ByteArrayOutputStream page) {
      this.page = page;
    }

    @Override
    public void write(int oneByte) {
      page.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      page.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a page is written at once");
    }
  }
}
