package org.innoplaces.contact.mail.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * Writes down an HTML document as plain text: blocks become lines, quotes get a sign in front of
 * each of their lines, and of links to elsewhere one sees where they lead.
 */
final class PlainWords implements HtmlSanitizer.Policy {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "blockquote",
          "hr",
          "section",
          "article",
          "header",
          "footer",
          "dl",
          "dt",
          "dd",
          "center");
  private static final Set<String> SPACED = Set.of("p", "ul", "ol", "table", "h1", "h2", "h3");
  private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head", "noscript");

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> links = new ArrayDeque<>();
  private StringBuilder line = new StringBuilder();
  private int quotes;
  private int unseen;
  private int verbatim;
  private boolean gap;

  private PlainWords() {}

  static String of(String html) {
    PlainWords words = new PlainWords();
    HtmlSanitizer.sanitize(html, words);
    words.endLine();
    return words.text.toString().strip();
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String name, List<String> attributes) {
    block(name);
    switch (name) {
      case "br" -> newLine();
      case "li" -> line.append("- ");
      case "hr" -> rule();
      case "pre" -> verbatim++;
      case "blockquote" -> quotes++;
      case "a" -> links.push(target(attributes));
      default -> unseen += UNSEEN.contains(name) ? 1 : 0;
    }
  }

  @Override
  public void closeTag(String name) {
    block(name);
    switch (name) {
      case "pre" -> verbatim = Math.max(0, verbatim - 1);
      case "blockquote" -> quotes = Math.max(0, quotes - 1);
      case "td", "th" -> line.append(' ');
      case "a" -> endLink();
      default -> unseen -= UNSEEN.contains(name) && unseen > 0 ? 1 : 0;
    }
  }

  @Override
  public void text(String words) {
    if (unseen > 0) {
      return;
    }
    if (verbatim > 0) {
      String[] lines = words.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        line.append(lines[i]);
        if (i < lines.length - 1) {
          newLine();
        }
      }
      return;
    }
    String flat = words.replace('\u00A0', ' ').replaceAll("[ \\t\\r\\n\\f]+", " ");
    line.append(line.length() == 0 || endsBlank() ? flat.stripLeading() : flat);
  }

  private boolean endsBlank() {
    return line.charAt(line.length() - 1) == ' ';
  }

  private void rule() {
    line.append("_".repeat(32));
    newLine();
  }

  private void block(String name) {
    if (BLOCKS.contains(name)) {
      endLine();
      gap = gap || SPACED.contains(name);
    }
  }

  /** Ends a line that has something on it. */
  private void endLine() {
    if (!line.toString().isBlank()) {
      newLine();
    }
    line = new StringBuilder();
  }

  private void newLine() {
    String sign = quotes == 0 ? "" : ">".repeat(quotes) + " ";
    if (gap && text.length() > 0) {
      text.append(sign.stripTrailing()).append('\n');
    }
    gap = false;
    text.append((sign + line.toString().stripTrailing()).stripTrailing()).append('\n');
    line = new StringBuilder();
  }

  private static String target(List<String> attributes) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      String value = attributes.get(i + 1).strip();
      if (attributes.get(i).equals("href") && value.matches("https?://[^\\s<>]{1,500}")) {
        return value;
      }
    }
    return "";
  }

  private void endLink() {
    String target = links.isEmpty() ? "" : links.pop();
    if (!target.isEmpty() && !line.toString().contains(target.replaceAll("/$", ""))) {
      line.append(" <").append(target).append('>');
    }
  }
}
