package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.action.PreviewContent;
import org.innoplaces.webapp.site.address.SiteRoute.Address;
import org.innoplaces.webapp.site.reading.SiteViews;

/**
 * Shows the newest text of an entry in the page that readers would see. Reached only from the desk,
 * which forwards to it with the entry and the language as attributes of the request.
 */
@WebServlet("/site/preview")
public class PreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE_VIEW = "/site/page.xhtml";

  private final transient PreviewContent preview;
  private final transient CurrentActor actor;
  private final transient SiteViews views;
  private final transient Visit visit;

  /** Found by the container, made by CDI. */
  @Inject
  public PreviewServlet(PreviewContent preview, CurrentActor actor, SiteViews views, Visit visit) {
    this.preview = preview;
    this.actor = actor;
    this.views = views;
    this.visit = visit;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Object entry = request.getAttribute("innoplaces.preview.entry");
    Object locale = request.getAttribute("innoplaces.preview.locale");
    Optional<Content> content =
        entry instanceof UUID id && locale instanceof String language
            ? preview.preview(actor.get(), id, language)
            : Optional.empty();
    Optional<String> view = content.flatMap(this::view);
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    visit.at(new Address(locale.toString(), names(content.get())));
    visit.meets(content.get());
    request.getRequestDispatcher(view.get()).forward(request, response);
  }

  private Optional<String> view(Content content) {
    return content.type().equals("page")
        ? Optional.of(PAGE_VIEW)
        : views.entry(content.collection());
  }

  private static List<String> names(Content content) {
    String slug = content.slug().isEmpty() ? "preview" : content.slug();
    return content.type().equals("page") ? List.of(slug) : List.of(content.collection(), slug);
  }
}
