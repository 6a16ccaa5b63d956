package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.innoplaces.privacy.extension.PersonalData;

/** A transaction for one module, so that one that fails takes nothing back of the others. */
@ApplicationScoped
class ForgetOne {

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void forget(PersonalData data, Instant now) {
    data.forget(now);
  }
}
