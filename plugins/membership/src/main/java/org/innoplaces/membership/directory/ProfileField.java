package org.innoplaces.membership.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;

/** What a profile says. */
public enum ProfileField {
  /** The name; who does not see it sees nothing of the profile. */
  NAME(QuestionKind.LINE, "name"),
  /** Whom they come from. */
  ORGANISATION(QuestionKind.LINE, "organization"),
  /** What they do there. */
  ROLE(QuestionKind.LINE, "organization-title"),
  /** Some sentences. */
  ABOUT(QuestionKind.TEXT, null),
  /** How to write to them. */
  EMAIL(QuestionKind.EMAIL, "email"),
  /** How to call them. */
  PHONE(QuestionKind.PHONE, "tel");

  private final QuestionKind kind;
  private final String autocomplete;

  ProfileField(QuestionKind kind, String autocomplete) {
    this.kind = kind;
    this.autocomplete = autocomplete;
  }

  /** As forms and files write it. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its text looks like. */
  public QuestionKind kind() {
    return kind;
  }

  /** What browsers may fill in; null when they cannot know. */
  public String autocomplete() {
    return autocomplete;
  }

  /** As it is asked. */
  public Question question() {
    return new Question(
        token(), kind, this == NAME, Said.NOTHING, Said.NOTHING, List.of(), Optional.empty());
  }
}
