package org.innoplaces.webapp.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.Secret;
import org.innoplaces.webapp.address.SiteAddress;

/**
 * The cookie by which a browser shows that somebody signed in: for scripts invisible, never sent
 * along by other sites' forms, and only over TLS where the site has it.
 */
@ApplicationScoped
public class SessionSecret {

  private static final String NAME = "innoplaces-session";

  private final SiteAddress address;

  /** For CDI proxies. */
  protected SessionSecret() {
    this(null);
  }

  /** Knows whether the site is encrypted. */
  @Inject
  public SessionSecret(SiteAddress address) {
    this.address = address;
  }

  /** What the browser sent. */
  public Optional<Secret> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElse(Stream.empty())
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .map(Secret::new)
        .findFirst();
  }

  /** Gives it to the browser. */
  public void give(HttpServletResponse response, Secret secret) {
    set(response, secret.value(), AccountSession.LONGEST_LIFE.toSeconds());
  }

  /** Takes it away. */
  public void take(HttpServletResponse response) {
    set(response, "", 0);
  }

  /** The server adds SameSite=Lax to every cookie; the launcher sets it so. */
  private void set(HttpServletResponse response, String value, long seconds) {
    String secure = address.isEncrypted() ? "; Secure" : "";
    response.addHeader(
        "Set-Cookie",
        name() + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly" + secure);
  }

  /** A browser takes a cookie of such a name only from this host and over TLS. */
  private String name() {
    return address.isEncrypted() ? "__Host-" + NAME : NAME;
  }
}
