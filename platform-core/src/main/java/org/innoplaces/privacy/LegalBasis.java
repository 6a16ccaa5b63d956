package org.innoplaces.privacy;

import java.util.Locale;
import org.innoplaces.problem.Message;

/**
 * Why personal data may be processed: Regulation (EU) 2016/679 (GDPR), article 6(1), (a) to (f).
 */
public enum LegalBasis {
  /** (a) The person agreed. */
  CONSENT,
  /** (b) A contract with the person, or steps towards one that the person asked for. */
  CONTRACT,
  /** (c) A law demands it. */
  LEGAL_OBLIGATION,
  /** (d) To protect somebody's life. */
  VITAL_INTERESTS,
  /** (e) A task in the public interest. */
  PUBLIC_TASK,
  /** (f) An interest that outweighs those of the person. */
  LEGITIMATE_INTERESTS;

  /** As it stands in JSON, for example {@code legal-obligation}. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people. */
  public Message label() {
    return Message.of("privacy.basis." + token());
  }
}
