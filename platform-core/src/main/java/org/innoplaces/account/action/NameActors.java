package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountRepository;

/** What the actors are called whose ids stand in revisions and in the audit log. */
@ApplicationScoped
public class NameActors {

  private static final String ACCOUNT = "account/";
  private static final String TOKEN = "token/";

  private final AccountRepository repository;

  /** For CDI proxies. */
  protected NameActors() {
    this(null);
  }

  @Inject
  NameActors(AccountRepository repository) {
    this.repository = repository;
  }

  /** The name; the id itself when nobody is known by it. */
  public String name(String actorId) {
    return names(Set.of(actorId)).get(actorId);
  }

  /** The names by id, the same for each of several; one statement at most. */
  @Transactional
  public Map<String, String> names(Collection<String> actorIds) {
    Map<String, String> names = new HashMap<>();
    actorIds.forEach(id -> names.put(id, id));
    names.computeIfPresent(Actor.SYSTEM.id(), (id, itself) -> Actor.SYSTEM.name());
    Set<UUID> accounts = ids(actorIds, ACCOUNT);
    Set<UUID> tokens = ids(actorIds, TOKEN);
    if (!accounts.isEmpty() || !tokens.isEmpty()) {
      repository.names(accounts, tokens).forEach(names::replace);
    }
    return names;
  }

  private static Set<UUID> ids(Collection<String> actorIds, String prefix) {
    return actorIds.stream()
        .filter(id -> id.startsWith(prefix))
        .map(id -> UUID.fromString(id.substring(prefix.length())))
        .collect(Collectors.toSet());
  }
}
