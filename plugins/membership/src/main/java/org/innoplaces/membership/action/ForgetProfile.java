package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.ProfileRepository;

/**
 * Finds and removes the profile of a person, with what the site shows of it. For the platform's
 * handing out and erasing, which ask for permission.
 */
@ApplicationScoped
public class ForgetProfile {

  private final AccountRepository accounts;
  private final ProfileRepository profiles;
  private final ShowProfile show;

  /** For CDI proxies. */
  protected ForgetProfile() {
    this(null, null, null);
  }

  @Inject
  ForgetProfile(AccountRepository accounts, ProfileRepository profiles, ShowProfile show) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.show = show;
  }

  /** Those of an address: of its account, and that was last saved with it; none without one. */
  @Transactional
  public List<MemberProfile> of(String email) {
    Map<UUID, MemberProfile> found = new LinkedHashMap<>();
    if (!email.isEmpty()) {
      profiles.of(email).forEach(one -> found.put(one.account(), one));
      accounts
          .findByEmail(email)
          .flatMap(account -> profiles.find(account.id()))
          .ifPresent(one -> found.put(one.account(), one));
    }
    return List.copyOf(found.values());
  }

  /** Removes these. */
  @Transactional
  public void forget(String email) {
    for (MemberProfile profile : of(email)) {
      show.remove(profile);
      profiles.remove(profile);
    }
  }
}
