package org.innoplaces.webapp.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Whether a form that was sent is one of ours, by what the browser says. */
public final class OwnForms {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OwnForms() {}

  /** Whether the browser says that the form comes from this site. */
  public static boolean isFromHere(HttpServletRequest request, SiteAddress site) {
    String fetchSite = request.getHeader("Sec-Fetch-Site");
    if (fetchSite != null) {
      return OWN.contains(fetchSite);
    }
    String origin = request.getHeader("Origin");
    return origin != null && (origin.equals(site.base()) || isHost(request, origin));
  }

  private static boolean isHost(HttpServletRequest request, String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(request.getHeader("Host"));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
