package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.http.TidyText;

/** Headers of a mail as text, whatever they are made of. */
final class Headers {

  /** What can be told in a mail of ours as a mail before it. */
  private static final Pattern ID = Pattern.compile("<[\\x21-\\x7E&&[^<>]]{1,195}>");

  private static final int LONGEST = 20_000;

  private Headers() {}

  /** The first of that name, unfolded; empty text when there is none. */
  static String one(Part part, String name) throws MessagingException {
    String[] all = part.getHeader(name);
    return all == null || all.length == 0 ? "" : plain(all[0]);
  }

  static boolean has(Part part, String name) throws MessagingException {
    return part.getHeader(name) != null;
  }

  /** The same in lower case. */
  static String low(Part part, String name) throws MessagingException {
    return one(part, name).toLowerCase(Locale.ROOT);
  }

  /** All of that name, one after the other. */
  static String all(Part part, String name) throws MessagingException {
    String[] all = part.getHeader(name);
    return all == null ? "" : plain(String.join(", ", all));
  }

  private static String plain(String value) {
    String shorter = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    return MimeUtility.unfold(shorter).strip();
  }

  /** As people read it: decoded, one line. */
  static String told(Part part, String name) throws MessagingException {
    return decoded(one(part, name));
  }

  /** Decodes words of other charsets; those that cannot be decoded stay as they are. */
  static String decoded(String raw) {
    String whole = raw;
    if (raw.chars().anyMatch(unit -> unit > 0x7F) && raw.chars().allMatch(unit -> unit <= 0xFF)) {
      // Bytes that should have been encoded; the library hands them out one by one.
      whole = Charsets.text(raw.getBytes(StandardCharsets.ISO_8859_1), null);
    }
    try {
      whole = MimeUtility.decodeText(whole);
    } catch (UnsupportedEncodingException unknown) {
      // A charset that nobody knows: better strange than not at all.
    }
    return TidyText.line(whole.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " "));
  }

  /** The Message-IDs in a header, in its order. */
  static List<String> ids(String header) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(header);
    while (matcher.find() && ids.size() < 100) {
      ids.add(matcher.group());
    }
    return ids;
  }

  /** The addresses in a header; none when it cannot be read. */
  static List<InternetAddress> addresses(Part part, String name) throws MessagingException {
    try {
      return List.of(InternetAddress.parseHeader(all(part, name), false));
    } catch (AddressException broken) {
      return List.of();
    }
  }
}
