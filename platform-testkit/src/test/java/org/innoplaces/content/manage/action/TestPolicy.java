package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.extension.AccessPolicy;

/** Grants what the tests say to actors of their own. */
@ApplicationScoped
public class TestPolicy implements AccessPolicy {

  private static final Map<String, Set<String>> GRANTED = new ConcurrentHashMap<>();

  /**
   * Lets the actor do these things, for example {@code edit note}; everything when none is named.
   */
  public static void allow(Actor actor, String... permissions) {
    GRANTED.put(actor.id(), Set.of(permissions));
  }

  @Override
  public boolean grants(Actor actor, Permission permission) {
    Set<String> granted = GRANTED.get(actor.id());
    return granted != null
        && (granted.isEmpty() || granted.contains(permission.action() + " " + permission.type()));
  }
}
