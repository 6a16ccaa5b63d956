package org.innoplaces.account.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Secret;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Makes and withdraws tokens for programs. Permission {@code manage} on {@code token}; a token
 * never may more than the one who makes it.
 */
@ApplicationScoped
public class IssueToken {

  /** By this a token is recognised, also by scanners that look for leaked secrets. */
  public static final String PREFIX = "inno_";

  private static final int LONGEST_NAME = 200;

  private final AccountRepository repository;
  private final AccountActions actions;
  private final GiveNoMore giveNoMore;
  private final ReadGrants grants;

  /** For CDI proxies. */
  protected IssueToken() {
    this(null, null, null, null);
  }

  @Inject
  IssueToken(
      AccountRepository repository,
      AccountActions actions,
      GiveNoMore giveNoMore,
      ReadGrants grants) {
    this.repository = repository;
    this.actions = actions;
    this.giveNoMore = giveNoMore;
    this.grants = grants;
  }

  /**
   * A token and what opens doors with it.
   *
   * @param secret shown once and never again
   */
  public record Issued(ApiToken token, Secret secret) {}

  /**
   * Makes a token that works for the account of the actor: a person's own, or the one for which the
   * program works that asks.
   *
   * @throws InvalidInput as below
   */
  @Transactional
  public Issued issue(Actor actor, ApiToken.Order order) {
    actions.require(actor, "manage", "token");
    UUID own = grants.accountOf(actor).orElseThrow(() -> new UnknownAccount("account", actor.id()));
    return issue(actor, own, order);
  }

  /**
   * Makes a token that works for an account; for that of somebody else only when they may do no
   * more than the actor.
   *
   * @throws InvalidInput when the name or the scope is malformed, or it would have ended already
   * @throws org.innoplaces.access.AccessDenied when the scope holds what the actor may not do
   */
  @Transactional
  public Issued issue(Actor actor, UUID owner, ApiToken.Order order) {
    actions.require(actor, "manage", "token");
    check(order);
    giveNoMore.check(actor, order.scope());
    Account account = actions.lock(owner);
    if (grants.accountOf(actor).filter(owner::equals).isEmpty()) {
      account.roles().forEach(role -> giveNoMore.check(actor, role.grants()));
    }
    Secret secret = Secret.random(PREFIX);
    ApiToken token =
        new ApiToken(UuidCreator.getTimeOrderedEpoch(), account, order, secret, actions.now());
    repository.add(token);
    actions.done(actor, "token.issued", token.subject());
    return new Issued(token, secret);
  }

  /** Withdraws a token at once. */
  @Transactional
  public void revoke(Actor actor, UUID id) {
    actions.require(actor, "manage", "token");
    ApiToken token =
        repository
            .token(id)
            .filter(known -> known.revokedAt().isEmpty())
            .orElseThrow(() -> new UnknownAccount("token", id));
    token.revoke(actions.now());
    actions.done(actor, "token.revoked", token.subject());
  }

  private void check(ApiToken.Order order) {
    if (order.name().isBlank() || order.name().length() > LONGEST_NAME) {
      throw new InvalidInput(Problem.of("name-length", Source.pointer("/name"), LONGEST_NAME));
    }
    if (order.scope().isEmpty()) {
      throw new InvalidInput(Problem.of("no-scope", Source.pointer("/scope")));
    }
    Grants.check(order.scope());
    order
        .expiresAt()
        .filter(end -> !end.isAfter(actions.now()))
        .ifPresent(
            end -> {
              Message told = Message.of("problem.token-in-the-past", end);
              throw new InvalidInput(
                  new Problem("in-the-past", Source.pointer("/expiresAt"), told));
            });
  }
}
