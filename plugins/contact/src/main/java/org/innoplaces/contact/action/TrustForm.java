package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Verdict;

/** Says by what a form sent besides words whether a person sent it. */
@ApplicationScoped
class TrustForm {

  /** Nobody reads and fills the form in less; programs of people do not send it by themselves. */
  private static final Duration SHORTEST = Duration.ofSeconds(3);

  /** After so long a form still sends; but passes are not to be collected. */
  private static final Duration LONGEST = Duration.ofHours(2);

  private final GivePass passes;

  protected TrustForm() {
    this(null);
  }

  @Inject
  TrustForm(GivePass passes) {
    this.passes = passes;
  }

  /** Judges it without looking at what else came. */
  Verdict of(Circumstances how, Instant now) {
    return how.trapped() ? Verdict.HOLD : ofPass(how.pass(), now);
  }

  /** Programs that know the API need no pass. */
  private Verdict ofPass(String pass, Instant now) {
    if (pass.isBlank()) {
      return Verdict.IN;
    }
    Optional<Instant> opened = passes.openedAt(pass);
    if (opened.isEmpty() || !now.isBefore(opened.get().plus(LONGEST))) {
      return Verdict.ASK;
    }
    return now.isBefore(opened.get().plus(SHORTEST)) ? Verdict.HOLD : Verdict.IN;
  }
}
