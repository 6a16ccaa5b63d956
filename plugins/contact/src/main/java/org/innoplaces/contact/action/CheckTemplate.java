package org.innoplaces.contact.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.WantedTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** What can stand in a reply template; everything that is wrong is told at once. */
final class CheckTemplate {

  /** The variables between braces. */
  static final List<MailVariable> VARIABLES =
      List.of(
          MailVariable.text("name", ContactWords.of("template.name")),
          MailVariable.text("subject", ContactWords.of("template.subject")),
          MailVariable.text("me", ContactWords.of("template.me")),
          MailVariable.text("site", ContactWords.of("template.site")));

  private static final int LONGEST_TITLE = 200;
  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private CheckTemplate() {}

  /**
   * Looks at all of it.
   *
   * @throws InvalidInput when something is wrong
   */
  static void check(WantedTemplate wanted, List<String> languages) {
    List<Problem> problems = new ArrayList<>();
    title(wanted.title(), problems);
    if (wanted.texts().isEmpty()) {
      problems.add(ContactWords.wrong("text-" + languages.get(0), "no-text"));
    }
    wanted.texts().forEach((language, text) -> text(language, text, problems));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void title(String title, List<Problem> problems) {
    if (title.isBlank()) {
      problems.add(ContactWords.wrong("title", "no-title"));
    } else if (BREAK.matcher(title).find()) {
      problems.add(ContactWords.wrong("title", "line"));
    } else if (title.length() > LONGEST_TITLE) {
      problems.add(ContactWords.wrong("title", "long-line", title.length(), LONGEST_TITLE));
    }
  }

  /** As with the words of mails; the sentences name what is known. */
  private static void text(String language, String text, List<Problem> problems) {
    Source source = Source.pointer("/text-" + language);
    for (Problem problem : words(text).problems(VARIABLES)) {
      problems.add(new Problem(problem.code(), source, problem.message()));
    }
  }

  private static TemplateWords words(String text) {
    return new TemplateWords("-", text);
  }

  /** The text with these values. */
  static String filled(String text, Map<String, String> values) {
    return words(text).text(values);
  }
}
