package org.innoplaces.webapp.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.account.ProviderSignIn;
import org.innoplaces.account.Secret;
import org.innoplaces.webapp.address.SiteAddress;

/**
 * The cookie that binds a {@link Journey} to the browser that began it, for ten minutes. It comes
 * along when the provider sends the browser back, and so is Lax as all cookies here are.
 */
@ApplicationScoped
public class JourneyCookie {

  private static final String NAME = "innoplaces-sign-in";
  private static final Pattern VALUE =
      Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{0,2000})");

  private final SiteAddress address;

  /** For CDI proxies. */
  protected JourneyCookie() {
    this(null);
  }

  /** Knows whether the site is encrypted. */
  @Inject
  public JourneyCookie(SiteAddress address) {
    this.address = address;
  }

  /** The way that the browser began; empty when it is over or never was. */
  public Optional<Journey> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElse(Stream.empty())
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .map(VALUE::matcher)
        .filter(Matcher::matches)
        .map(value -> new Journey(new Secret(value.group(1)), decoded(value.group(2))))
        .findFirst();
  }

  /** Gives it to the browser. */
  public void give(HttpServletResponse response, Journey journey) {
    String to =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(journey.to().getBytes(StandardCharsets.UTF_8));
    set(response, journey.secret().value() + "." + to, ProviderSignIn.PATIENCE.toSeconds());
  }

  /** Takes it away: the way has ended. */
  public void take(HttpServletResponse response) {
    set(response, "", 0);
  }

  private void set(HttpServletResponse response, String value, long seconds) {
    String secure = address.isEncrypted() ? "; Secure" : "";
    response.addHeader(
        "Set-Cookie",
        name() + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly" + secure);
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private String name() {
    return address.isEncrypted() ? "__Host-" + NAME : NAME;
  }
}
