package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectWords;
import org.innoplaces.contact.WantedSubject;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** Tells who changes a subject everything that is wrong with it at once. */
@ApplicationScoped
class CheckSubject {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_INTRO = 1_000;
  private static final int LONGEST_ANSWER = 500;
  private static final int MOST_PLACES = 999;
  private static final int MOST_TARGET = 60;
  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /** A path of this site, or an address of another one; nothing that browsers would run. */
  private static final Pattern ADDRESS = Pattern.compile("/(?!/)\\S*|https?://[^\\s/]\\S*");

  private final Languages languages;

  protected CheckSubject() {
    this(null);
  }

  @Inject
  CheckSubject(Languages languages) {
    this.languages = languages;
  }

  /**
   * Looks at all of it.
   *
   * @param before what is wrong with it already
   * @throws InvalidInput when something is wrong
   */
  void check(WantedSubject wanted, List<Problem> before) {
    List<Problem> problems = new ArrayList<>(before);
    for (String language : languages.current().offered()) {
      check(language, wanted.words().get(language), problems);
    }
    within("place", wanted.place(), 0, MOST_PLACES, problems);
    within("target-days", wanted.targetDays(), 1, MOST_TARGET, problems);
    within("kept-days", wanted.keptDays(), Subject.LEAST_DAYS, Subject.MOST_DAYS, problems);
    if (!wanted.team().isEmpty() && EmailAddress.read(wanted.team()).isEmpty()) {
      problems.add(ContactWords.wrong("team", "email"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void check(String language, SubjectWords words, List<Problem> problems) {
    if (words == null || words.title() == null) {
      problems.add(ContactWords.wrong("title-" + language, "no-title"));
      return;
    }
    if (BREAK.matcher(words.title()).find()) {
      problems.add(ContactWords.wrong("title-" + language, "line"));
    }
    tooLong("title-" + language, words.title(), LONGEST_TITLE, problems);
    tooLong("intro-" + language, words.intro(), LONGEST_INTRO, problems);
    tooLong("answer-" + language, words.answer(), LONGEST_ANSWER, problems);
    if (words.answer() != null && !ADDRESS.matcher(words.answer()).matches()) {
      problems.add(ContactWords.wrong("answer-" + language, "address"));
    }
  }

  private static void tooLong(String field, String text, int most, List<Problem> problems) {
    if (text != null && text.length() > most) {
      problems.add(ContactWords.wrong(field, "long-line", text.length(), most));
    }
  }

  private static void within(
      String field, int number, int least, int most, List<Problem> problems) {
    if (number < least || number > most) {
      problems.add(ContactWords.wrong(field, "number", least, most));
    }
  }
}
