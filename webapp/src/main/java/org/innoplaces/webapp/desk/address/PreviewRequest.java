package org.innoplaces.webapp.desk.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Tells the site what to show: which entry, in which language. */
final class PreviewRequest {

  private PreviewRequest() {}

  static void describe(HttpServletRequest request, DeskRoute route) {
    try {
      request.setAttribute("innoplaces.preview.entry", UUID.fromString(route.names().get(1)));
    } catch (IllegalArgumentException malformed) {
      // Without an entry nothing is found, which is what there is.
      return;
    }
    String locale = request.getParameter("locale");
    request.setAttribute("innoplaces.preview.locale", locale == null ? "fr" : locale);
  }
}
