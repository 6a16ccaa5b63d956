package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.account.Secret;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.begun.BegunForm;
import org.innoplaces.membership.begun.BegunRepository;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.Question;
import org.innoplaces.settings.action.CurrentSettings;
import org.innoplaces.site.VisitorLetter;

/**
 * Keeps what somebody typed elsewhere, so that the form is filled in with it, and shows it to who
 * has its secret. Everybody may begin.
 */
@ApplicationScoped
public class BeginApplication {

  /** The parameter of the form's address that has the secret. */
  public static final String PARAMETER = "begun";

  /** The question that asks for reasons, where the form has it; what was written goes there. */
  private static final String WHY = "why";

  private static final String PREFIX = "jb";

  /** More an hour are no people. */
  private static final long MOST_IN_AN_HOUR = 300;

  private final BegunRepository begun;
  private final FormRepository forms;
  private final CurrentSettings settings;
  private final Clock clock;

  /** For CDI proxies. */
  protected BeginApplication() {
    this(null, null, null, null);
  }

  @Inject
  BeginApplication(
      BegunRepository begun, FormRepository forms, CurrentSettings settings, Clock clock) {
    this.begun = begun;
    this.forms = forms;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Keeps it for a day.
   *
   * @return the path of the form that is filled in with it; empty when no applications are taken,
   *     the form has no place for what was written, or too much comes at a time
   */
  @Transactional
  public Optional<String> begin(VisitorLetter letter) {
    Instant now = clock.instant();
    FormDefinition form = forms.current().definition();
    boolean taken =
        settings.of(MembershipSettings.class).open()
            && form.question(WHY).isPresent()
            && begun.countSince(now.minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR;
    if (!taken) {
      return Optional.empty();
    }
    Secret secret = Secret.random(PREFIX);
    begun.add(new BegunForm(secret, letter.email(), answers(letter, form), now));
    String language = letter.locale().getLanguage();
    String page = "/" + language + "/" + MembershipPlugin.PAGE;
    return Optional.of(page + "?" + PARAMETER + "=" + secret.value() + "#" + MembershipPlugin.PAGE);
  }

  private static Answers answers(VisitorLetter letter, FormDefinition form) {
    Map<String, String> values = new HashMap<>();
    values.put(Question.NAME, letter.name());
    values.put(Question.EMAIL, letter.email());
    values.put(Question.ORGANISATION, letter.organisation());
    values.put(WHY, letter.text());
    List<String> known = form.questions().stream().map(Question::name).toList();
    values.keySet().retainAll(known);
    return new Answers(values);
  }

  /** What was typed; nothing for a secret that is none, or whose time is over. */
  @Transactional
  public Map<String, String> typed(String secret) {
    return begun
        .find(new Secret(secret).digest())
        .filter(one -> one.isGood(clock.instant()))
        .map(one -> one.answers().values())
        .orElse(Map.of());
  }
}
