package org.innoplaces.membership.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.http.TidyText;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.PhoneNumber;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Checks one answer. */
final class CheckAnswer {

  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 5_000;

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /** What mail servers take without quotes; the platform's own check is looser. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private final String callingCode;

  CheckAnswer(String callingCode) {
    this.callingCode = callingCode;
  }

  /** The JSON pointer of a question's answer. */
  static String place(Question question) {
    return "/answers/" + question.name();
  }

  /** Tells when a needed answer is missing. */
  static void required(Question question, String answer, List<Problem> problems) {
    boolean told =
        problems.stream().anyMatch(problem -> problem.source().value().equals(place(question)));
    if (answer.isBlank() && !told) {
      boolean box = question.kind() == QuestionKind.YES;
      problems.add(wrong(question, box ? "no-yes" : "no-answer"));
    }
  }

  /** The answer, tidied for keeping. */
  String tidy(Question question, String typed, List<Problem> problems) {
    switch (question.kind()) {
      case TEXT:
        String text = TidyText.lines(typed);
        longest(question, text, LONGEST_TEXT, problems);
        return text;
      case YES:
        return typed.isBlank() ? "" : "yes";
      case EMAIL:
        String address = TidyText.address(typed);
        address(question, address).ifPresent(problems::add);
        return address;
      case PHONE:
        return phone(question, TidyText.line(typed), problems);
      case CHOICE:
        return choice(question, TidyText.line(typed), problems);
      default:
        String line = TidyText.line(typed);
        line(question, line, problems);
        return line;
    }
  }

  private static void line(Question question, String line, List<Problem> problems) {
    if (BREAK.matcher(line).find()) {
      problems.add(wrong(question, "line"));
    } else {
      longest(question, line, LONGEST_LINE, problems);
    }
  }

  private static void longest(Question question, String text, int longest, List<Problem> problems) {
    if (text.length() > longest) {
      problems.add(wrong(question, "long", text.length(), longest));
    }
  }

  private static Optional<Problem> address(Question question, String address) {
    if (address.isBlank()) {
      return Optional.empty();
    }
    if (address.indexOf('@') != address.lastIndexOf('@')) {
      return Optional.of(wrong(question, "several-emails"));
    }
    return EmailAddress.read(address).isPresent() && ADDRESS.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(wrong(question, "email"));
  }

  private String phone(Question question, String typed, List<Problem> problems) {
    if (typed.isBlank()) {
      return "";
    }
    Optional<PhoneNumber> number = PhoneNumber.read(typed, callingCode);
    if (number.isEmpty()) {
      problems.add(wrong(question, "phone"));
    }
    return number.map(PhoneNumber::value).orElse(typed);
  }

  private static String choice(Question question, String typed, List<Problem> problems) {
    boolean known = question.options().stream().anyMatch(option -> option.value().equals(typed));
    if (!known && !typed.isBlank()) {
      problems.add(wrong(question, "choice"));
    }
    return known ? typed : "";
  }

  private static Problem wrong(Question question, String code, Object... arguments) {
    return new Problem(
        "membership-" + code,
        Source.pointer(place(question)),
        MembershipWords.of("wrong." + code, arguments));
  }
}
