package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;

/**
 * What an actor may do: a person what the roles give, a program what both its token and the roles
 * of the token's owner give. Read anew for each request, so that what is taken away is gone at
 * once.
 */
@ApplicationScoped
public class ReadGrants {

  private static final String ACCOUNT = "account/";
  private static final String TOKEN = "token/";

  private final AccountRepository repository;
  private final Clock clock;
  private final RequestGrants request;

  /** For CDI proxies. */
  protected ReadGrants() {
    this(null, null, null);
  }

  @Inject
  ReadGrants(AccountRepository repository, Clock clock, RequestGrants request) {
    this.repository = repository;
    this.clock = clock;
    this.request = request;
  }

  /** Everything that the actor may do, as far as single grants tell it; never null. */
  public List<Grant> of(Actor actor) {
    if (actor.id().startsWith(ACCOUNT)) {
      return repository.grantsOf(id(actor, ACCOUNT));
    }
    return token(actor).map(this::ofToken).orElse(List.of());
  }

  /** The account of a person, or of a program's owner; empty for everybody else. */
  public Optional<UUID> accountOf(Actor actor) {
    return actor.id().startsWith(ACCOUNT)
        ? Optional.of(id(actor, ACCOUNT))
        : token(actor).map(token -> token.owner().id());
  }

  /** Whether the actor may do it. */
  public boolean allow(Actor actor, Permission permission) {
    try {
      return request.given(actor, this::given).gives(permission);
    } catch (ContextNotActiveException noRequest) {
      return given(actor).gives(permission);
    }
  }

  private GivenGrants given(Actor actor) {
    if (actor.id().startsWith(ACCOUNT)) {
      return new GivenGrants(of(actor), Optional.empty());
    }
    return token(actor)
        .map(
            token ->
                new GivenGrants(
                    repository.grantsOf(token.owner().id()),
                    Optional.of(List.copyOf(token.scope()))))
        .orElse(GivenGrants.NOTHING);
  }

  private Optional<ApiToken> token(Actor actor) {
    return Optional.of(actor.id())
        .filter(id -> id.startsWith(TOKEN))
        .flatMap(id -> repository.token(id(actor, TOKEN)))
        .filter(token -> token.isGoodAt(clock.instant()));
  }

  /** Those of the token that a grant of its owner covers, and those of the owner that it covers. */
  private List<Grant> ofToken(ApiToken token) {
    List<Grant> owners = repository.grantsOf(token.owner().id());
    return Stream.concat(
            token.scope().stream()
                .filter(mine -> owners.stream().anyMatch(grant -> grant.covers(mine))),
            owners.stream()
                .filter(grant -> token.scope().stream().anyMatch(mine -> mine.covers(grant))))
        .distinct()
        .toList();
  }

  private static UUID id(Actor actor, String prefix) {
    return UUID.fromString(actor.id().substring(prefix.length()));
  }
}
