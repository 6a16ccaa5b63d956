package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The parts of a mail, without asking the activation framework what it makes of them. */
final class Parts {

  /** More of a part than this is not read. */
  static final int LONGEST = 2_000_000;

  private static final int MOST = 200;
  private static final int DEEPEST = 30;

  private Parts() {}

  /**
   * The type in lower case without parameters: {@code text/plain} when none or nonsense is told.
   */
  static String type(Part part) throws MessagingException {
    String told = Headers.low(part, "Content-Type");
    String type = told.split(";", 2)[0].strip();
    return type.matches("[a-z0-9.+-]+/[a-z0-9.+*-]+") ? type : "text/plain";
  }

  /** A parameter of the type; null when there is none. */
  static String parameter(Part part, String name) throws MessagingException {
    try {
      return new ContentType(Headers.one(part, "Content-Type")).getParameter(name);
    } catch (MessagingException broken) {
      String pattern = "(?i).*\\b" + name + "\\s*=\\s*\"?([^\";\\s]+).*";
      String told = Headers.one(part, "Content-Type");
      return told.matches(pattern) ? told.replaceAll(pattern, "$1") : null;
    }
  }

  /** The parts of a multipart; none when it has no shape. */
  static List<MimePart> of(Part multipart) throws MessagingException {
    List<MimePart> parts = new ArrayList<>();
    MimeMultipart all = new MimeMultipart(multipart.getDataHandler().getDataSource());
    for (int i = 0; i < Math.min(all.getCount(), MOST); i++) {
      parts.add((MimePart) all.getBodyPart(i));
    }
    return parts;
  }

  /** All parts that hold something, the containers left out; those of attached mails not. */
  static List<MimePart> leaves(MimePart part) throws MessagingException {
    List<MimePart> leaves = new ArrayList<>();
    collect(part, 0, leaves);
    return leaves;
  }

  private static void collect(MimePart part, int depth, List<MimePart> into)
      throws MessagingException {
    if (into.size() >= MOST) {
      return;
    }
    List<MimePart> parts = isMultipart(part) && depth < DEEPEST ? inside(part) : List.of();
    if (parts.isEmpty()) {
      into.add(part);
    }
    for (MimePart one : parts) {
      collect(one, depth + 1, into);
    }
  }

  /** The same as {@link #of}, and none when the library cannot take it apart. */
  static List<MimePart> inside(Part part) {
    try {
      return of(part);
    } catch (MessagingException shapeless) {
      return List.of();
    }
  }

  static boolean isMultipart(Part part) throws MessagingException {
    return type(part).startsWith("multipart/");
  }

  /** Whether it came as a file to keep. */
  static boolean isFile(Part part) throws MessagingException {
    String disposition = Headers.low(part, "Content-Disposition");
    return disposition.startsWith("attachment")
        || disposition.contains("filename")
        || Headers.low(part, "Content-Type").matches("(?s).*\\bname\\*?\\d?\\*?\\s*=.*")
        || !type(part).matches("text/(plain|html|calendar)|multipart/.*");
  }

  /** Its name as a file, without a path. */
  static String fileName(Part part) throws MessagingException {
    String name = null;
    try {
      name = part.getFileName();
    } catch (MessagingException | IllegalArgumentException broken) {
      // It goes without one.
    }
    String told = name == null || name.isBlank() ? type(part) : Headers.decoded(name);
    String last = told.substring(Math.max(told.lastIndexOf('\\'), 0));
    return last.length() <= 120 ? last : last.substring(0, last.offsetByCodePoints(0, 60)) + "…";
  }

  /** Its bytes, decoded, as far as they are read. */
  static byte[] bytes(MimePart part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(LONGEST);
    } catch (IOException broken) {
      return raw(part);
    }
  }

  /** What is said to be base 64 and is not quite. */
  private static byte[] raw(MimePart part) throws MessagingException, IOException {
    byte[] raw = rawStream(part).readNBytes(LONGEST);
    String encoding = Headers.low(part, "Content-Transfer-Encoding");
    if (!encoding.equals("base64")) {
      return raw;
    }
    try {
      return Base64.getMimeDecoder().decode(raw);
    } catch (IllegalArgumentException nonsense) {
      return raw;
    }
  }

  private static InputStream rawStream(MimePart part) throws MessagingException {
    if (part instanceof MimeBodyPart body) {
      return body.getRawInputStream();
    }
    return part instanceof MimeMessage mail
        ? mail.getRawInputStream()
        : new ByteArrayInputStream(new byte[0]);
  }

  /** Its text; lines end with a line feed. */
  static String text(MimePart part) throws MessagingException, IOException {
    byte[] bytes = bytes(part);
    String text = Charsets.text(bytes, parameter(part, "charset"));
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static boolean saysFlowed(Part part) throws MessagingException {
    String format = parameter(part, "format");
    return format != null && format.toLowerCase(Locale.ROOT).equals("flowed");
  }
}
