package org.innoplaces.webapp.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.Secret;
import org.innoplaces.account.action.Authenticate;

/**
 * The only mechanism: a bearer token counts under {@code /api}, a session cookie under {@code
 * /desk}, and nothing counts anywhere else. So no page of another site can make a browser call the
 * API as its user.
 *
 * <p>Who may do what is decided by the actions; here it is only found out who comes.
 */
@ApplicationScoped
public class DispatchingMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  private final Authenticate authenticate;
  private final SessionSecret sessions;

  /** For CDI proxies. */
  protected DispatchingMechanism() {
    this(null, null);
  }

  /** Asks the accounts. */
  @Inject
  public DispatchingMechanism(Authenticate authenticate, SessionSecret sessions) {
    this.authenticate = authenticate;
    this.sessions = sessions;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<Actor> actor = Optional.empty();
    if (path.startsWith("/api/")) {
      actor = program(request);
    } else if (path.equals("/desk") || path.startsWith("/desk/")) {
      actor = person(request);
    }
    return actor
        .map(known -> context.notifyContainerAboutLogin(known.id(), Set.of()))
        .orElseGet(context::doNothing);
  }

  private Optional<Actor> program(HttpServletRequest request) {
    Optional<Actor> actor =
        Optional.ofNullable(request.getHeader("Authorization"))
            .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(header -> new Secret(header.substring(BEARER.length()).strip()))
            .flatMap(authenticate::byToken);
    actor.ifPresent(known -> RequestActor.is(request, known));
    return actor;
  }

  private Optional<Actor> person(HttpServletRequest request) {
    Optional<Account> account = sessions.of(request).flatMap(authenticate::bySession);
    account.ifPresent(known -> RequestActor.is(request, known));
    return account.map(Account::actor);
  }
}
