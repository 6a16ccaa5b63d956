package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.belonging.BelongingRepository;
import org.innoplaces.membership.belonging.Membership;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Removes what is kept of somebody who was a member, when its time is over: profile, membership and
 * the application that was accepted; the account stays. For the retention of the platform.
 */
@ApplicationScoped
public class ForgetMembers {

  private final BelongingRepository belonging;
  private final ProfileRepository profiles;
  private final ShowProfile show;
  private final AccountRepository accounts;
  private final ApplicationRepository applications;
  private final ContentRepository content;
  private final CurrentSettings settings;

  /** For CDI proxies. */
  protected ForgetMembers() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ForgetMembers(
      BelongingRepository belonging,
      ProfileRepository profiles,
      ShowProfile show,
      AccountRepository accounts,
      ApplicationRepository applications,
      ContentRepository content,
      CurrentSettings settings) {
    this.belonging = belonging;
    this.profiles = profiles;
    this.show = show;
    this.accounts = accounts;
    this.applications = applications;
    this.content = content;
    this.settings = settings;
  }

  /** How many are over. */
  @Transactional
  public long due(Instant now) {
    return over(now).size();
  }

  /** Removes them. */
  @Transactional
  public void forget(Instant now) {
    content.lockContent();
    over(now).forEach(this::forget);
  }

  private void forget(Membership ended) {
    profiles
        .find(ended.account())
        .ifPresent(
            profile -> {
              show.remove(profile);
              profiles.remove(profile);
            });
    Optional<Account> account = accounts.find(ended.account());
    account.stream()
        .flatMap(one -> applications.of(one.email()).stream())
        .filter(one -> one.state() == ApplicationState.ACCEPTED)
        .forEach(applications::remove);
    belonging.remove(ended);
  }

  /** The membership of somebody, for handing it out and for erasing it. */
  @Transactional
  public Optional<Membership> of(String email) {
    return email.isEmpty()
        ? Optional.empty()
        : accounts.findByEmail(email).flatMap(account -> belonging.find(account.id()));
  }

  /** Removes it. */
  @Transactional
  public void forget(String email) {
    of(email).ifPresent(belonging::remove);
  }

  private List<Membership> over(Instant now) {
    MembershipSettings set = settings.of(MembershipSettings.class);
    return belonging.endedBefore(now.minus(set.memberLife()));
  }
}
