package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.contact.mail.DeliveryFailure;
import org.innoplaces.contact.mail.Envelope;
import org.innoplaces.http.TidyText;

/** Reads what a mail server tells of a mail that did not arrive: RFC 3464, and older shapes. */
final class ReadFailure {

  private static final String STATUS = "message/delivery-status";
  private static final Set<String> ORIGINAL =
      Set.of("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global");
  private static final Pattern ID_LINE =
      Pattern.compile("(?im)^[> ]*Message-ID:\\s*(<[^<>\\s]{1,195}>)");
  private static final int LONGEST_REASON = 500;

  private ReadFailure() {}

  /** Whether it is a report of a delivery, and not of somebody who has read. */
  static boolean isReport(MimeMessage mail) throws MessagingException {
    if (!Parts.type(mail).equals("multipart/report")) {
      return false;
    }
    String kind = Parts.parameter(mail, "report-type");
    return kind == null ? hasStatus(mail) : kind.toLowerCase(Locale.ROOT).equals("delivery-status");
  }

  private static boolean hasStatus(MimeMessage mail) throws MessagingException {
    for (MimePart part : Parts.leaves(mail)) {
      if (Parts.type(part).equals(STATUS)) {
        return true;
      }
    }
    return false;
  }

  static DeliveryFailure of(MimeMessage mail, Envelope envelope, String text)
      throws MessagingException, IOException {
    List<String> originals = new ArrayList<>();
    String reason = "";
    boolean lasting = true;
    for (MimePart part : Parts.leaves(mail)) {
      String words = new String(Parts.bytes(part), StandardCharsets.ISO_8859_1);
      if (ORIGINAL.contains(Parts.type(part))) {
        originals.addAll(ids(words.split("\r?\n\r?\n", 2)[0]));
      } else if (Parts.type(part).equals(STATUS)) {
        reason = reason(words);
        lasting = !isPassing(words);
      }
    }
    if (originals.isEmpty()) {
      originals.addAll(ids(text));
    }
    originals.addAll(envelope.references());
    return new DeliveryFailure(originals, reason.isBlank() ? beginning(text) : reason, lasting);
  }

  private static boolean isPassing(String status) {
    return Pattern.compile("(?im)^action:\\s*(delayed|delivered|relayed|expanded)")
        .matcher(status)
        .find();
  }

  private static List<String> ids(String words) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID_LINE.matcher(words.replaceAll("\r?\n[ \\t]+", " "));
    while (matcher.find() && ids.size() < 20) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  /** What is told of the first address that it did not come to. */
  private static String reason(String words) throws MessagingException {
    for (String block : words.split("\r?\n\\s*\r?\n")) {
      InternetHeaders headers =
          new InternetHeaders(
              new ByteArrayInputStream((block + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1)));
      String told = headers.getHeader("Diagnostic-Code", " ");
      String status = headers.getHeader("Status", " ");
      if (told != null || status != null) {
        String code = told == null ? "" : told.replaceFirst("(?i)^\\s*smtp\\s*;", "");
        return line(code.isBlank() ? status : code);
      }
    }
    return "";
  }

  private static String beginning(String text) {
    return line(text.strip().split("\n\n", 2)[0]);
  }

  private static String line(String words) {
    String line = TidyText.line(words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " "));
    return line.length() <= LONGEST_REASON
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON / 2)) + "…";
  }
}
