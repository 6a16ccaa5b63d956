package org.innoplaces.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.Secret;
import org.innoplaces.media.DrawingBusy;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.action.FindDraftFile;

/**
 * Serves files of media, published or not: at {@code /desk/files/{id}/{rendition}/{name}} to
 * editors, at {@code /preview/{secret}/files/{id}/{rendition}/{name}} to whoever has the link to a
 * draft that uses them. Reached only from the desk, which forwards to it after it has found out who
 * asks, and from the preview, which names the secret.
 */
@WebServlet("/site/draft-file")
public class DraftFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/files/";
  private static final String SECRET = "innoplaces.preview.secret";

  private final transient FindDraftFile files;
  private final transient CurrentActor actor;

  /** Found by the container, made by CDI. */
  @Inject
  public DraftFileServlet(FindDraftFile files, CurrentActor actor) {
    this.files = files;
    this.actor = actor;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<MediaAddress> asked = asked(request);
    try {
      Optional<FoundFile> file =
          asked.flatMap(address -> find(address, request.getAttribute(SECRET)));
      if (file.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        send(file.get(), asked.get(), request, response);
      }
    } catch (AccessDenied denied) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (DrawingBusy busy) {
      response.setHeader("Retry-After", "5");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Optional<FoundFile> find(MediaAddress address, Object secret) {
    return secret instanceof Secret link
        ? files.find(link, address.id(), address.rendition())
        : files.find(actor.get(), address.id(), address.rendition());
  }

  private static Optional<MediaAddress> asked(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = forwarded instanceof String from ? from : "";
    int start = path.lastIndexOf(ROOT);
    return start < 0
        ? Optional.empty()
        : MediaAddress.parse(path.substring(start + ROOT.length() - 1), request.getParameter("v"));
  }

  private static void set(HttpServletResponse response, String name, String value) {
    if (!name.equals("Access-Control-Allow-Origin")) {
      response.setHeader(name, value.replaceFirst("^public", "private"));
    }
  }

  /** As for everybody, but kept by nobody except the browser of the one who may see it. */
  private static void send(
      FoundFile file, MediaAddress asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer answer = FileAnswer.of(file, asked, request::getHeader);
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> set(response, name, value));
    if (request.getAttribute(SECRET) != null) {
      // A link that was withdrawn shows nothing any more, not from a cache either.
      response.setHeader("Cache-Control", "no-store");
    }
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (answer.hasBody()) {
      response.setContentLengthLong(answer.range().length());
      if (request.getMethod().equals("GET")) {
        answer.range().copy(answer.path(), response.getOutputStream());
      }
    }
  }
}
