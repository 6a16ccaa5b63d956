package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.Writing;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** Tells who writes everything that is wrong with it at once, each thing with its field. */
@ApplicationScoped
class CheckWriting {

  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 20_000;

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");

  /** What mail servers take without quotes; the platform's own check is looser. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private final SubjectRepository subjects;

  protected CheckWriting() {
    this(null);
  }

  @Inject
  CheckWriting(SubjectRepository subjects) {
    this.subjects = subjects;
  }

  /**
   * Finds what it is about.
   *
   * @throws InvalidInput when something is missing, too long or of the wrong shape
   */
  Subject check(Writing writing) {
    List<Problem> problems = new ArrayList<>();
    Sender sender = writing.sender();
    Optional<Subject> subject = subject(writing.subject());
    if (subject.isEmpty()) {
      problems.add(ContactWords.wrong("subject", "subject"));
    }
    missing("name", sender.name(), problems);
    line("name", sender.name(), problems);
    address(sender.email()).ifPresent(problems::add);
    line("organisation", sender.organisation(), problems);
    missing("message", writing.text(), problems);
    if (writing.text().length() > LONGEST_TEXT) {
      int length = writing.text().length();
      problems.add(ContactWords.wrong("message", "long-message", length, LONGEST_TEXT));
    }
    problems.addAll(CheckFiles.problems(writing.files()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return subject.orElseThrow();
  }

  private Optional<Subject> subject(String name) {
    return Optional.of(name)
        .filter(asked -> NAME.matcher(asked).matches())
        .flatMap(subjects::named)
        .filter(Subject::isOffered);
  }

  private static void missing(String field, String value, List<Problem> problems) {
    if (value.isBlank()) {
      problems.add(ContactWords.wrong(field, "no-" + field));
    }
  }

  private static void line(String field, String value, List<Problem> problems) {
    if (BREAK.matcher(value).find()) {
      problems.add(ContactWords.wrong(field, "line"));
    } else if (value.length() > LONGEST_LINE) {
      problems.add(ContactWords.wrong(field, "long-line", value.length(), LONGEST_LINE));
    }
  }

  private static Optional<Problem> address(String email) {
    if (email.isBlank()) {
      return Optional.of(ContactWords.wrong("email", "no-email"));
    }
    if (email.indexOf('@') != email.lastIndexOf('@')) {
      return Optional.of(ContactWords.wrong("email", "several-emails"));
    }
    return EmailAddress.read(email).isPresent() && ADDRESS.matcher(email).matches()
        ? Optional.empty()
        : Optional.of(ContactWords.wrong("email", "email"));
  }
}
