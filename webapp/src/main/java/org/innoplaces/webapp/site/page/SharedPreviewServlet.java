package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.SharedPreview;
import org.innoplaces.content.delivery.action.OpenPreview;

/**
 * Shows an exact draft to whoever has the link to it: {@code /preview/{secret}}, and the files that
 * it uses below. Kept by nobody, found by no search engine, and its address is told to no other
 * site.
 */
@WebServlet("/preview/*")
public class SharedPreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "/site/draft-file";
  private static final Pattern PATH =
      Pattern.compile("/(?<secret>[A-Za-z0-9_-]{20,100})(?<file>/files/[^/]+/[^/]+/[^/]+)?");

  private final transient OpenPreview preview;
  private final transient ShowDraft draft;
  private final transient PictureAddresses pictures;

  /** Found by the container, made by CDI. */
  @Inject
  public SharedPreviewServlet(OpenPreview preview, ShowDraft draft, PictureAddresses pictures) {
    this.preview = preview;
    this.draft = draft;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    PageHeaders.onPages(response);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (path.group("file") != null) {
      request.setAttribute("innoplaces.preview.secret", new Secret(path.group("secret")));
      request.getRequestDispatcher(FILE).forward(request, response);
    } else {
      show(path.group("secret"), request, response);
    }
  }

  private void show(String secret, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<SharedPreview> shown = preview.open(new Secret(secret));
    if (shown.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    pictures.drafts("/preview/" + secret + "/files");
    draft.show(
        shown.get().content(),
        shown.get().locale(),
        new DraftNotice(shown.get().expiresAt(), null),
        request,
        response);
  }
}
