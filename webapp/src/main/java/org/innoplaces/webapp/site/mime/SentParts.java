package org.innoplaces.webapp.site.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.site.SentFile;

/**
 * A form that was sent with files (RFC 7578): its other values are parameters. Of a form that is
 * too large, what stands before the end of what is taken is there, so that nothing typed is lost.
 */
public final class SentParts extends HttpServletRequestWrapper {

  /** The files of the request, by the name of their control. */
  public static final String FILES = SentParts.class.getName();

  /** So much of a form is taken. */
  private static final int MOST = 8 << 20;

  /** So much more is read without being kept, so that the browser gets to see an answer. */
  private static final int MOST_READ = 64 << 20;

  /** More parts no form of ours has. */
  private static final int MOST_PARTS = 200;

  private final Map<String, String[]> values = new LinkedHashMap<>();
  private final Map<String, List<SentFile>> files = new LinkedHashMap<>();

  private SentParts(HttpServletRequest request) {
    super(request);
    super.getParameterMap().forEach(values::put);
  }

  /** Whether the request is such a form. */
  public static boolean isSentBy(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Reads the form; empty when it is none, or has more parts than forms have. */
  public static Optional<HttpServletRequest> read(HttpServletRequest request) throws IOException {
    try {
      return Optional.of(parse(request));
    } catch (MessagingException malformed) {
      return Optional.empty();
    }
  }

  private static HttpServletRequest parse(HttpServletRequest request)
      throws IOException, MessagingException {
    InputStream body = request.getInputStream();
    byte[] taken = body.readNBytes(MOST);
    boolean whole = skip(body) == 0;
    SentParts parts = new SentParts(request);
    MimeMultipart form =
        new MimeMultipart(new ByteArrayDataSource(taken, request.getContentType()));
    int count = form.getCount();
    if (count > MOST_PARTS) {
      throw new MessagingException("The form has " + count + " parts");
    }
    for (int i = 0; i < count; i++) {
      parts.add(form.getBodyPart(i), whole || i < count - 1);
    }
    request.setAttribute(FILES, parts.files);
    return parts;
  }

  private static long skip(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long skipped = 0;
    int read = body.read(buffer);
    while (read >= 0 && skipped < MOST_READ) {
      skipped += read;
      read = body.read(buffer);
    }
    return skipped;
  }

  private void add(BodyPart part, boolean whole) throws MessagingException, IOException {
    String[] written = part.getHeader("Content-Disposition");
    ContentDisposition said = new ContentDisposition(written == null ? "" : written[0]);
    String name = said.getParameter("name");
    if (name == null) {
      throw new MessagingException("A part has no name");
    }
    String file = said.getParameter("filename");
    byte[] content = part.getInputStream().readAllBytes();
    if (file == null) {
      add(name, new String(content, StandardCharsets.UTF_8));
    } else if (!file.isEmpty() || content.length > 0) {
      files
          .computeIfAbsent(name, control -> new ArrayList<>())
          .add(new SentFile(readable(file), content, whole));
    }
  }

  private void add(String name, String value) {
    String[] before = values.getOrDefault(name, new String[0]);
    String[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = value;
    values.put(name, all);
  }

  /** Browsers write UTF-8, and headers are read byte by byte. */
  private static String readable(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Override
  public String getParameter(String name) {
    String[] all = values.get(name);
    return all == null ? null : all[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return values.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(values);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(values.keySet());
  }
}
