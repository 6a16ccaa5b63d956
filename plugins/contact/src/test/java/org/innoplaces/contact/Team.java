package org.innoplaces.contact;

import jakarta.json.JsonObjectBuilder;
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
import org.innoplaces.json.JsonText;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
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

  /** Somebody who answers. */
  public static Actor answering(TestPlatform platform, String name) {
    return member(platform, name, ContactPlugin.READ, ContactPlugin.ANSWER);
  }

  /** From now on this address is told of new messages. */
  public static void isTold(TestPlatform platform, String team) {
    set(platform, JsonText.object().add("team", team));
  }

  /** From now on these are the limits of an hour. */
  public static void limits(TestPlatform platform, int perAddress, int perNetwork, int inAll) {
    set(
        platform,
        JsonText.object()
            .add("perAddress", perAddress)
            .add("perNetwork", perNetwork)
            .add("inAll", inAll));
  }

  private static void set(TestPlatform platform, JsonObjectBuilder settings) {
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "contact").stamped().stamp();
    platform.get(ChangeSettings.class).change(Actor.SYSTEM, "contact", before, settings.build());
  }
}
