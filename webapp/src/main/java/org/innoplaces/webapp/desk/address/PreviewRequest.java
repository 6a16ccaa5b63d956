package org.innoplaces.webapp.desk.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.http.WrittenId;

/** Tells the site what to show: which entry in which language, or which page with a release. */
final class PreviewRequest {

  private PreviewRequest() {}

  static void describe(HttpServletRequest request, DeskRoute route) {
    Optional<UUID> entry = WrittenId.read(route.names().get(1));
    if (entry.isEmpty()) {
      // Without an entry nothing is found, which is what there is.
      return;
    }
    request.setAttribute("innoplaces.preview.entry", entry.get());
    String locale = request.getParameter("locale");
    request.setAttribute("innoplaces.preview.locale", locale == null ? "fr" : locale);
  }

  /**
   * Which release, and which page of the site with it.
   *
   * @param path as it came over the wire
   */
  static void describeSite(HttpServletRequest request, DeskRoute route, String path) {
    String id = route.names().get(0);
    Optional<UUID> release = WrittenId.read(id);
    if (release.isEmpty()) {
      // Without a release nothing is found, which is what there is.
      return;
    }
    request.setAttribute("innoplaces.preview.release", release.get());
    String page = path.substring(path.indexOf(id) + id.length() + "/site".length());
    request.setAttribute("innoplaces.preview.path", page.isEmpty() ? "/" : page);
  }
}
