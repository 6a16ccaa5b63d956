package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.action.PreviewContent;

/**
 * Shows the newest text of an entry in the page that readers would see. Reached only from the desk,
 * which forwards to it with the entry and the language as attributes of the request.
 */
@WebServlet("/site/preview")
public class PreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PreviewContent preview;
  private final transient CurrentActor actor;
  private final transient ShowDraft draft;
  private final transient PictureAddresses pictures;

  /** Found by the container, made by CDI. */
  @Inject
  public PreviewServlet(
      PreviewContent preview, CurrentActor actor, ShowDraft draft, PictureAddresses pictures) {
    this.preview = preview;
    this.actor = actor;
    this.draft = draft;
    this.pictures = pictures;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Object entry = request.getAttribute("innoplaces.preview.entry");
    Object locale = request.getAttribute("innoplaces.preview.locale");
    Optional<Content> content =
        request.getDispatcherType() == DispatcherType.FORWARD
                && entry instanceof UUID id
                && locale instanceof String language
            ? preview.preview(actor.get(), id, language)
            : Optional.empty();
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String back =
        "/desk/content/%s/%s?locale=%s".formatted(content.get().collection(), entry, locale);
    pictures.drafts("/desk/files");
    draft.show(content.get(), locale.toString(), new DraftNotice(null, back), request, response);
  }
}
