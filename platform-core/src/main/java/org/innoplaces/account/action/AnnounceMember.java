package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.innoplaces.job.action.LeaveErrand;

/**
 * Has all plugins hear of a new member. For the actions of core and plugins; asks for no
 * permission, as the action that calls it did.
 */
@ApplicationScoped
public class AnnounceMember {

  /** The errand that tells the plugins. */
  public static final String ERRAND = "account.new-member";

  private final LeaveErrand errands;

  /** For CDI proxies. */
  protected AnnounceMember() {
    this(null);
  }

  @Inject
  AnnounceMember(LeaveErrand errands) {
    this.errands = errands;
  }

  /**
   * Tells them after the caller's transaction, when it commits.
   *
   * @param account the id of the account that the person has
   */
  @Transactional(TxType.MANDATORY)
  public void announce(UUID account) {
    errands.now(ERRAND, account.toString());
  }
}
