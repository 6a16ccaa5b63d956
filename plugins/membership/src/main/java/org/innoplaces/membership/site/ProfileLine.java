package org.innoplaces.membership.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.Told;

/**
 * A field as the page of one's own profile shows it.
 *
 * @param problem what is wrong with it; null when nothing is
 */
public record ProfileLine(ProfileField field, Locale locale, Told told, String problem) {

  /** The id of its control. */
  public String id() {
    return "profile-" + field.token();
  }

  /** What the form sends as its text. */
  public String name() {
    return "t-" + field.token();
  }

  /** What the form sends as its audience. */
  public String audienceName() {
    return "s-" + field.token();
  }

  /** What it is called. */
  public String label() {
    return MembershipWords.of("profile." + field.token()).in(locale);
  }

  /** The token of its kind. */
  public String kind() {
    return field.kind().token();
  }

  /** What browsers may fill in; null when they cannot know. */
  public String autocomplete() {
    return field.autocomplete();
  }

  /** Whether a profile cannot be without it. */
  public boolean required() {
    return field == ProfileField.NAME;
  }

  /** Its text. */
  public String value() {
    return told.text();
  }

  /** Who may see it, to choose from. */
  public List<QuestionLine.Option> audiences() {
    return Arrays.stream(Audience.values())
        .map(
            one ->
                new QuestionLine.Option(
                    one.token(),
                    MembershipWords.of("audience." + one.token()).in(locale),
                    id() + "-" + one.token(),
                    one == told.audience()))
        .toList();
  }

  /** The id of what describes its control; null when nothing does. */
  public String described() {
    return problem == null ? null : id() + "-wrong";
  }
}
