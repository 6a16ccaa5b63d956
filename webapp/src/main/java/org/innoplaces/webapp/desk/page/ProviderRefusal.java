package org.innoplaces.webapp.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/** How a sign-in that was refused on the way back is told on the page of the sign-in. */
final class ProviderRefusal {

  private ProviderRefusal() {}

  /** The address of the page that tells it. */
  static String path(HttpServletRequest request, SignInRefused refused, String to) {
    return request.getContextPath()
        + "/desk/sign-in?refused="
        + refused.reason().name().toLowerCase(Locale.ROOT)
        + "&to="
        + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /** What such an address tells; empty when it tells nothing. */
  static Optional<Reason> reason(Optional<String> written) {
    return written.flatMap(
        name ->
            Arrays.stream(Reason.values())
                .filter(reason -> reason.compareTo(Reason.TOO_MANY) > 0)
                .filter(reason -> reason.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst());
  }
}
