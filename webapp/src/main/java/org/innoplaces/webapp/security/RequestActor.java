package org.innoplaces.webapp.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.Account;

/** Remembers with the request who makes it. */
@RequestScoped
public class RequestActor implements CurrentActor {

  private static final String ACTOR = RequestActor.class.getName() + ".actor";
  private static final String ACCOUNT = RequestActor.class.getName() + ".account";

  private final HttpServletRequest request;

  /** For CDI proxies. */
  protected RequestActor() {
    this(null);
  }

  /** The actor of this request. */
  @Inject
  public RequestActor(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public Actor get() {
    return Optional.ofNullable((Actor) request.getAttribute(ACTOR)).orElse(Actor.ANONYMOUS);
  }

  /** The account of a person with a session; empty for programs and for nobody. */
  public Optional<Account> account() {
    return Optional.ofNullable((Account) request.getAttribute(ACCOUNT));
  }

  static void is(HttpServletRequest request, Actor actor) {
    request.setAttribute(ACTOR, actor);
  }

  static void is(HttpServletRequest request, Account account) {
    request.setAttribute(ACCOUNT, account);
    is(request, account.actor());
  }
}
