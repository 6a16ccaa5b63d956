package org.innoplaces.membership;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.account.Grant;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.testkit.TestPlatform;

/** People at the desk of a test. */
public final class Team {

  private Team() {}

  /** Somebody of that name who may do that, and nothing else. */
  public static Actor member(TestPlatform platform, String name, Permission... may) {
    String role = "r" + UUID.randomUUID();
    Set<Grant> grants =
        Arrays.stream(may)
            .map(one -> new Grant(one.action(), one.type()))
            .collect(Collectors.toSet());
    platform
        .get(ChangeRole.class)
        .create(Actor.SYSTEM, role, new ChangeRole.Wanted(Optional.empty(), false, grants));
    return platform
        .get(ChangeAccount.class)
        .create(
            Actor.SYSTEM,
            new ChangeAccount.Wanted(
                "t" + UUID.randomUUID() + "@lab.example", name, "fr", Set.of(role)))
        .actor();
  }

  /** Somebody who reviews. */
  public static Actor reviewing(TestPlatform platform, String name) {
    return member(platform, name, MembershipPlugin.READ, MembershipPlugin.REVIEW);
  }

  /** Somebody who decides. */
  public static Actor deciding(TestPlatform platform, String name) {
    return member(
        platform, name, MembershipPlugin.READ, MembershipPlugin.REVIEW, MembershipPlugin.DECIDE);
  }
}
