package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.membership.UnknownMembership;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;

/** A member says that they stay. Whoever has the link of the mail may. */
@ApplicationScoped
public class ConfirmRenewal {

  private final AccountRepository accounts;
  private final BelongingRepository belonging;
  private final KeepMembership keep;

  /** For CDI proxies. */
  protected ConfirmRenewal() {
    this(null, null, null);
  }

  @Inject
  ConfirmRenewal(AccountRepository accounts, BelongingRepository belonging, KeepMembership keep) {
    this.accounts = accounts;
    this.belonging = belonging;
    this.keep = keep;
  }

  /**
   * Who it is about.
   *
   * @throws UnknownMembership when they belong to us no longer
   */
  @Transactional
  public String member(UUID account) {
    return accounts
        .find(account)
        .filter(MemberAccess::isMember)
        .map(Account::name)
        .orElseThrow(UnknownMembership::new);
  }

  /**
   * They stay.
   *
   * @return until when
   * @throws UnknownMembership when they belong to us no longer
   */
  @Transactional
  public LocalDate confirm(UUID account) {
    member(account);
    Membership membership =
        belonging
            .lock(account)
            .filter(one -> one.lapsedAt().isEmpty())
            .orElseThrow(UnknownMembership::new);
    keep.renew(membership);
    return membership.goodUntil().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
