package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.innoplaces.account.NewMember;
import org.innoplaces.account.extension.NewMembers;

/** Tells one plugin, in a transaction of its own. */
@ApplicationScoped
public class TellOne {

  /** Tells it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void tell(NewMembers plugin, NewMember member) {
    plugin.joined(member);
  }
}
