package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Verdict;
import org.innoplaces.problem.InvalidInput;

/** Says by what a form sent besides words whether a person sent it. */
@ApplicationScoped
class TrustForm {

  /** Nobody reads and fills the form in less; programs of people do not send it by themselves. */
  private static final Duration SHORTEST = Duration.ofSeconds(3);

  /** After so long a form still sends; but passes are not to be collected. */
  private static final Duration LONGEST = Duration.ofHours(2);

  private final GivePass passes;
  private final CheckProof proofs;

  protected TrustForm() {
    this(null, null);
  }

  @Inject
  TrustForm(GivePass passes, CheckProof proofs) {
    this.passes = passes;
    this.proofs = proofs;
  }

  /**
   * Judges it without looking at what else came; uses its proof of work up.
   *
   * @throws InvalidInput pointing to {@code /altcha} when a program sent a proof that does not
   *     count
   */
  Verdict of(Circumstances how, Instant now) {
    Verdict verdict = ofForm(how, now);
    return verdict == Verdict.IN ? ofProof(how, now) : verdict;
  }

  /** Judges it by the form alone, as often as one likes. */
  Verdict ofForm(Circumstances how, Instant now) {
    return how.trapped() ? Verdict.HOLD : ofPass(how.pass(), now);
  }

  /** A person is asked whatever their browser sent; a program is told what is wrong. */
  private Verdict ofProof(Circumstances how, Instant now) {
    if (how.proof().isBlank()) {
      return Verdict.ASK;
    }
    boolean counts = proofs.counts(how.proof(), now);
    if (!counts && how.pass().isBlank()) {
      throw new InvalidInput(ContactWords.wrong("altcha", "altcha"));
    }
    return counts ? Verdict.IN : Verdict.ASK;
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
