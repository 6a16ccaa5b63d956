package org.innoplaces.mail;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.Stamped;

/**
 * The words of a mail in one language, with variables between braces and nothing else that is more
 * than words.
 *
 * @param subject one line
 * @param text paragraphs with an empty line between them
 */
public record TemplateWords(String subject, String text) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 10_000;
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z][a-zA-Z0-9]*)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  /** Tidies the ends of lines, which browsers send in their own way. */
  public TemplateWords {
    subject = subject.strip();
    text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** For comparing them with what others saved. */
  public Stamped stamped() {
    Map<String, JsonValue> members =
        Map.of("subject", JsonText.string(subject), "text", JsonText.string(text));
    return new Stamped(members);
  }

  /** What is wrong with them as the words of that mail; nothing when they can be sent. */
  public List<Problem> problems(List<MailVariable> variables) {
    List<Problem> problems = new ArrayList<>();
    check("/subject", subject, LONGEST_SUBJECT, variables, problems);
    if (subject.chars().anyMatch(Character::isISOControl)) {
      problems.add(Problem.of("mail-subject-line", Source.pointer("/subject")));
    }
    check("/text", text, LONGEST_TEXT, variables, problems);
    Set<String> used = names(text);
    variables.stream()
        .filter(variable -> variable.link() && !used.contains(variable.name()))
        .map(variable -> Problem.of("mail-link-missing", Source.pointer("/text"), braced(variable)))
        .forEach(problems::add);
    return problems;
  }

  private static void check(
      String pointer,
      String words,
      int longest,
      List<MailVariable> variables,
      List<Problem> problems) {
    Source source = Source.pointer(pointer);
    if (words.isBlank() || words.length() > longest) {
      problems.add(Problem.of("mail-words-length", source, longest));
    }
    Set<String> known = variables.stream().map(MailVariable::name).collect(Collectors.toSet());
    String all = variables.stream().map(TemplateWords::braced).collect(Collectors.joining(", "));
    for (String name : names(words)) {
      if (!known.contains(name)) {
        problems.add(Problem.of("mail-variable", source, "{" + name + "}", all));
      }
    }
    if (BRACE.matcher(VARIABLE.matcher(words).replaceAll("")).find()) {
      problems.add(Problem.of("mail-braces", source, all));
    }
  }

  private static String braced(MailVariable variable) {
    return "{" + variable.name() + "}";
  }

  private static Set<String> names(String words) {
    return VARIABLE
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The subject with these values. */
  public String subject(Map<String, String> values) {
    return filled(subject, values);
  }

  /** The text with these values. */
  public String text(Map<String, String> values) {
    return filled(text, values);
  }

  /** The paragraphs of the text, each with its empty lines gone; a link alone is one of them. */
  public List<String> paragraphs() {
    return List.of(text.split("\n\\s*\n"));
  }

  /** Words with these values in them; a value is never read as words with variables. */
  static String filled(String words, Map<String, String> values) {
    return VARIABLE
        .matcher(words)
        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value(found, values)));
  }

  private static String value(MatchResult found, Map<String, String> values) {
    return values.getOrDefault(found.group(1), found.group());
  }
}
