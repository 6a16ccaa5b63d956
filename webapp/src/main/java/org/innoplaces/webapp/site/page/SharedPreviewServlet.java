package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.SharedPreview;
import org.innoplaces.content.delivery.action.OpenPreview;

/**
 * Shows an exact draft to whoever has the link to it: {@code /preview/{secret}}. Kept by nobody,
 * found by no search engine, and its address is told to no other site.
 */
@WebServlet("/preview/*")
public class SharedPreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient OpenPreview preview;
  private final transient ShowDraft draft;

  /** Found by the container, made by CDI. */
  @Inject
  public SharedPreviewServlet(OpenPreview preview, ShowDraft draft) {
    this.preview = preview;
    this.draft = draft;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    PageHeaders.onPages(response);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    Optional<SharedPreview> shown = secret(request).flatMap(preview::open);
    if (shown.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    draft.show(
        shown.get().content(),
        shown.get().locale(),
        new DraftNotice(shown.get().expiresAt(), null),
        request,
        response);
  }

  private static Optional<Secret> secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(path -> path.substring(1))
        .filter(text -> text.matches("[A-Za-z0-9_-]{20,100}"))
        .map(Secret::new);
  }
}
