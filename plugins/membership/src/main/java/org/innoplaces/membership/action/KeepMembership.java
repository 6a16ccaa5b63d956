package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.settings.action.CurrentSettings;

/** Begins and ends memberships. In the caller's transaction. */
@ApplicationScoped
class KeepMembership {

  private final BelongingRepository belonging;
  private final ProfileRepository profiles;
  private final ShowProfile show;
  private final ChangeAccount accounts;
  private final RecordAudit audit;
  private final CurrentSettings settings;
  private final Clock clock;

  protected KeepMembership() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  KeepMembership(
      BelongingRepository belonging,
      ProfileRepository profiles,
      ShowProfile show,
      ChangeAccount accounts,
      RecordAudit audit,
      CurrentSettings settings,
      Clock clock) {
    this.belonging = belonging;
    this.profiles = profiles;
    this.show = show;
    this.accounts = accounts;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /** From now on, for the time that the settings say; what was public before is public again. */
  void begin(UUID account) {
    Instant now = clock.instant();
    Optional<Membership> before = belonging.lock(account);
    before.ifPresent(one -> one.begin(now, later(now)));
    if (before.isEmpty()) {
      belonging.add(new Membership(account, now, later(now)));
    } else {
      profiles.find(account).ifPresent(profile -> show.show(profile, Map.of()));
    }
  }

  /** For the time that the settings say, after what is good already; never into the past. */
  void renew(Membership membership) {
    Instant now = clock.instant();
    Instant next = later(membership.goodUntil());
    membership.renew(next.isAfter(now) ? next : later(now));
    record("renewed", membership.account());
  }

  /** Takes the role away, and what the site shows of the member. */
  void lapse(Account member, Membership membership) {
    accounts.change(Actor.SYSTEM, member.id(), Optional.empty(), before -> withoutRole(before));
    end(membership);
  }

  /** The role is gone already. */
  void end(Membership membership) {
    membership.lapse(clock.instant());
    profiles.find(membership.account()).ifPresent(show::hide);
    record("ended", membership.account());
  }

  private static ChangeAccount.Wanted withoutRole(ChangeAccount.Wanted before) {
    Set<String> left = new HashSet<>(before.roles());
    left.remove(MembershipPlugin.MEMBER);
    return new ChangeAccount.Wanted(before.email(), before.name(), before.locale(), left);
  }

  private Instant later(Instant from) {
    int months = Math.max(1, settings.of(MembershipSettings.class).renewMonths());
    return from.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }

  private void record(String what, UUID account) {
    audit.record(
        Actor.SYSTEM, new AuditFact(MembershipPlugin.ID + "." + what, "account/" + account, "{}"));
  }
}
