package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.innoplaces.membership.ApplicationsClosed;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.settings.action.CurrentSettings;

/** What applicants are asked now. Everybody may read it. */
@ApplicationScoped
public class ReadForm {

  /** For so long a form can still be sent after another one took its place. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final FormRepository forms;
  private final CurrentSettings settings;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadForm() {
    this(null, null, null);
  }

  @Inject
  ReadForm(FormRepository forms, CurrentSettings settings, Clock clock) {
    this.forms = forms;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether applications are taken now. */
  @Transactional
  public boolean isOpen() {
    return settings.of(MembershipSettings.class).open();
  }

  /** What is set, for pages that tell applicants how long what is kept. */
  @Transactional
  public MembershipSettings settings() {
    return settings.of(MembershipSettings.class);
  }

  /** The form of now. */
  @Transactional
  public ApplicationForm current() {
    return forms.current();
  }

  /**
   * The form that somebody was shown, if that is not too long ago; otherwise that of now.
   *
   * @param version as it stood in the page
   */
  @Transactional
  public ApplicationForm shown(int version) {
    List<ApplicationForm> newestFirst = forms.all();
    Instant latest = clock.instant().minus(PATIENCE);
    ApplicationForm next = null;
    for (ApplicationForm form : newestFirst) {
      if (form.version() == version && (next == null || next.createdAt().isAfter(latest))) {
        return form;
      }
      next = form;
    }
    return newestFirst.get(0);
  }

  /** For actions that take applications. */
  void requireOpen() {
    if (!isOpen()) {
      throw new ApplicationsClosed();
    }
  }
}
