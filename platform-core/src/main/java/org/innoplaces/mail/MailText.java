package org.innoplaces.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.problem.Message;

/**
 * The text of a mail in one language, for readers of plain text and of HTML.
 *
 * @param subject one line without control characters
 * @param text plain
 * @param html a whole document
 */
public record MailText(String subject, String text, String html) {

  private static final int LONGEST_SUBJECT = 500;

  /** Writes what is ordered. */
  public static MailText of(MailOrder order) {
    Locale locale = order.reader().locale();
    String subject = oneLine(order.subject().in(locale));
    List<String> plain = new ArrayList<>(told(order.paragraphs(), locale));
    List<String> marked = new ArrayList<>(plain.stream().map(MailText::paragraph).toList());
    order
        .link()
        .ifPresent(
            link -> {
              plain.add(link.label().in(locale) + "\n" + link.address());
              marked.add(anchor(link.address(), link.label().in(locale)));
            });
    List<String> after = told(order.after(), locale);
    plain.addAll(after);
    after.forEach(text -> marked.add(paragraph(text)));
    return new MailText(
        subject, String.join("\n\n", plain) + "\n", document(locale, subject, marked));
  }

  /**
   * Writes a mail of a plugin.
   *
   * @param values of its variables
   */
  public static MailText of(WrittenTemplate written, Locale locale, Map<String, String> values) {
    String subject = oneLine(written.words().subject(values));
    List<String> plain = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (String paragraph : written.words().paragraphs()) {
      Optional<MailVariable> link = link(paragraph, written.template().variables());
      String told = TemplateWords.filled(paragraph, values);
      String label = link.map(variable -> variable.meaning().in(locale)).orElse("");
      plain.add(link.isPresent() ? label + "\n" + told.strip() : told);
      marked.add(link.isPresent() ? anchor(told.strip(), label) : paragraph(told));
    }
    return new MailText(
        subject, String.join("\n\n", plain) + "\n", document(locale, subject, marked));
  }

  private static Optional<MailVariable> link(String paragraph, List<MailVariable> variables) {
    return variables.stream()
        .filter(variable -> variable.link())
        .filter(variable -> paragraph.strip().equals("{" + variable.name() + "}"))
        .findFirst();
  }

  private static List<String> told(List<Message> messages, Locale locale) {
    return messages.stream().map(message -> message.in(locale)).toList();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
  }

  private static String paragraph(String text) {
    return "<p>" + escape(text).replace("\n", "<br>") + "</p>";
  }

  private static String anchor(String address, String label) {
    String written = escape(address);
    return "<p><a href=\"" + written + "\">" + escape(label) + "</a><br>" + written + "</p>";
  }

  private static String document(Locale locale, String subject, List<String> paragraphs) {
    return "<!DOCTYPE html><html lang=\""
        + escape(locale.toLanguageTag())
        + "\"><head><meta charset=\"UTF-8\"><title>"
        + escape(subject)
        + "</title></head><body>"
        + paragraphs.stream().collect(Collectors.joining("\n"))
        + "</body></html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
