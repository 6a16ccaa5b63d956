package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.http.TidyText;

/** Finds the words of a mail among its parts, and the names of the files. */
final class MailBody {

  private static final int DEEPEST = 30;
  private static final Pattern INVITED =
      Pattern.compile("(?im)^(SUMMARY|METHOD|ATTENDEE)([;:].*)$");
  private static final Pattern STANDING = Pattern.compile("(?i)PARTSTAT=([A-Z-]+)");

  private final StringBuilder text = new StringBuilder();
  private final List<String> files = new ArrayList<>();
  private String invitation = "";

  private MailBody() {}

  static MailBody of(MimePart mail) throws MessagingException, IOException {
    MailBody body = new MailBody();
    body.read(mail, 0);
    return body;
  }

  /** The words; those of an answer to an invitation when there are no others. */
  String text() {
    String words = TidyText.lines(text.toString());
    return words.isBlank() ? TidyText.lines(invitation) : words;
  }

  List<String> files() {
    return files;
  }

  private void read(MimePart part, int depth) throws MessagingException, IOException {
    List<MimePart> parts =
        Parts.isMultipart(part) && depth < DEEPEST ? Parts.inside(part) : List.of();
    if (parts.isEmpty()) {
      leaf(part);
    } else if (Parts.type(part).equals("multipart/alternative")) {
      alternative(parts, depth);
    } else if (Parts.type(part).equals("multipart/related")) {
      read(parts.get(0), depth + 1);
      // The pictures of an HTML text are none that somebody attached, files behind it are.
      for (MimePart one : parts.subList(1, parts.size())) {
        if (Headers.low(one, "Content-Disposition").startsWith("attachment")) {
          leaf(one);
        }
      }
    } else {
      for (MimePart one : parts) {
        read(one, depth + 1);
      }
    }
  }

  /** Plain words when there are any; what else is in there is read for files and invitations. */
  private void alternative(List<MimePart> parts, int depth) throws MessagingException, IOException {
    int before = text.length();
    List<MimePart> order = new ArrayList<>(parts);
    order.sort((one, other) -> Integer.compare(rank(one), rank(other)));
    for (MimePart one : order) {
      boolean said = !text.substring(before).isBlank();
      if (!said || isCalendar(one)) {
        read(one, depth + 1);
      }
    }
  }

  private static int rank(MimePart part) {
    try {
      return switch (Parts.type(part)) {
        case "text/plain" -> 0;
        case "text/html" -> 2;
        case "text/calendar" -> 3;
        default -> 1;
      };
    } catch (MessagingException shapeless) {
      return 4;
    }
  }

  private static boolean isCalendar(MimePart part) throws MessagingException {
    return Parts.type(part).equals("text/calendar");
  }

  private void leaf(MimePart part) throws MessagingException, IOException {
    if (isCalendar(part)) {
      invitation = invitation(Parts.text(part).replaceAll("\n[ \\t]", ""));
    } else if (Parts.isFile(part)) {
      files.add(Parts.fileName(part));
    } else {
      append(words(part));
    }
  }

  private static String words(MimePart part) throws MessagingException, IOException {
    String words = Parts.text(part);
    if (Parts.type(part).equals("text/html")) {
      return PlainWords.of(words);
    }
    return Parts.saysFlowed(part) ? FlowedText.of(words) : words;
  }

  private void append(String words) {
    if (!words.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(words.strip());
    }
  }

  /** Of an answer to an invitation: what it is about, and whether the person comes. */
  private static String invitation(String calendar) {
    StringBuilder told = new StringBuilder();
    Matcher lines = INVITED.matcher(calendar);
    while (lines.find() && told.length() < 2_000) {
      Matcher standing = STANDING.matcher(lines.group(2));
      String value = lines.group(2).substring(lines.group(2).indexOf(':') + 1).strip();
      told.append(told.length() == 0 ? "" : "\n").append(value);
      told.append(standing.find() ? " " + standing.group(1) : "");
    }
    return told.toString();
  }
}
