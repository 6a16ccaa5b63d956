package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;
import org.innoplaces.settings.action.CurrentSettings;

/** What is due for one member. For {@link RenewMemberships}. */
@ApplicationScoped
class RenewMembership {

  private final AccountRepository accounts;
  private final BelongingRepository belonging;
  private final KeepMembership keep;
  private final TellMember tell;
  private final ContentRepository content;
  private final CurrentSettings settings;
  private final Clock clock;

  protected RenewMembership() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  RenewMembership(
      AccountRepository accounts,
      BelongingRepository belonging,
      KeepMembership keep,
      TellMember tell,
      ContentRepository content,
      CurrentSettings settings,
      Clock clock) {
    this.accounts = accounts;
    this.belonging = belonging;
    this.keep = keep;
    this.tell = tell;
    this.content = content;
    this.settings = settings;
    this.clock = clock;
  }

  /** Those who belong to us, and those of whom we have not yet noticed that they do no longer. */
  @Transactional
  Set<UUID> accounts() {
    Set<UUID> all = new TreeSet<>(belonging.going());
    accounts.accounts().stream()
        .filter(MemberAccess::isMember)
        .forEach(account -> all.add(account.id()));
    return all;
  }

  /** Does it. */
  @Transactional
  void keep(UUID id) {
    // Before our own rows: everybody who writes content takes this lock first.
    content.lockContent();
    Optional<Account> member = accounts.find(id).filter(MemberAccess::isMember);
    Optional<Membership> membership = belonging.lock(id).filter(one -> one.lapsedAt().isEmpty());
    if (member.isEmpty()) {
      membership.ifPresent(keep::end);
    } else if (membership.isEmpty()) {
      keep.begin(id);
    } else if (settings.of(MembershipSettings.class).renewMonths() > 0) {
      renew(member.get(), membership.get());
    }
  }

  private void renew(Account member, Membership membership) {
    MembershipSettings set = settings.of(MembershipSettings.class);
    Instant now = clock.instant();
    Duration grace = set.graceLife();
    if (membership.toldAt().isEmpty()) {
      if (!now.isBefore(membership.goodUntil().minus(set.noticeLife()))) {
        membership.tell(now);
        tell.ask(member, membership, grace);
      }
    } else if (!now.isBefore(membership.over(grace))) {
      keep.lapse(member, membership);
      tell.end(member);
    } else if (membership.remindedAt().isEmpty() && !now.isBefore(membership.goodUntil())) {
      membership.remind(now);
      tell.askAgain(member, membership, grace);
    }
  }
}
