package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;

/** What the actors are called whose ids stand in revisions and in the audit log. */
@ApplicationScoped
public class NameActors {

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
  @Transactional
  public String name(String actorId) {
    if (Actor.SYSTEM.id().equals(actorId)) {
      return Actor.SYSTEM.name();
    }
    String[] parts = actorId.split("/", 2);
    if (parts.length < 2) {
      return actorId;
    }
    return switch (parts[0]) {
      case "account" ->
          repository.find(UUID.fromString(parts[1])).map(Account::name).orElse(actorId);
      case "token" ->
          repository.token(UUID.fromString(parts[1])).map(ApiToken::name).orElse(actorId);
      default -> actorId;
    };
  }
}
