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
import org.innoplaces.site.SitePage;
import org.innoplaces.site.action.ReadSitePages;

/**
 * The only mechanism: a bearer token counts under {@code /api}, a session cookie under {@code
 * /desk} and on those pages of plugins that want to know their readers, and nothing counts anywhere
 * else. So no page of another site can make a browser call the API as its user.
 *
 * <p>Who may do what is decided by the actions; here it is only found out who comes.
 */
@ApplicationScoped
public class DispatchingMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  private final Authenticate authenticate;
  private final SessionSecret sessions;
  private final ReadSitePages pages;

  /** For CDI proxies. */
  protected DispatchingMechanism() {
    this(null, null, null);
  }

  /** Asks the accounts. */
  @Inject
  public DispatchingMechanism(
      Authenticate authenticate, SessionSecret sessions, ReadSitePages pages) {
    this.authenticate = authenticate;
    this.sessions = sessions;
    this.pages = pages;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<Actor> actor = Optional.empty();
    if (path.startsWith("/api/")) {
      actor = program(request);
    } else if (path.equals("/desk") || path.startsWith("/desk/") || knowsReaders(path)) {
      actor = person(request);
    }
    return actor
        .map(known -> context.notifyContainerAboutLogin(known.id(), Set.of()))
        .orElseGet(context::doNothing);
  }

  /** Of {@code /{locale}/{name}} and what is below it, the name says so. */
  private boolean knowsReaders(String path) {
    String[] parts = path.split("/", -1);
    return parts.length > 2
        && pages.find(parts[2]).filter(page -> page.is(SitePage.Kind.KNOWS_READERS)).isPresent();
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
