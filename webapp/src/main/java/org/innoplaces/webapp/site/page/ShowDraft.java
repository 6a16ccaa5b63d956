package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.webapp.site.address.SiteRoute.Address;
import org.innoplaces.webapp.site.reading.SiteViews;

/** Shows a draft in the page that readers would see, with a notice that it is one. */
@ApplicationScoped
public class ShowDraft {

  private static final String PAGE_VIEW = "/site/page.xhtml";

  private final SiteViews views;
  private final Visit visit;

  /** For CDI proxies. */
  protected ShowDraft() {
    this(null, null);
  }

  /** In the views of the site. */
  @Inject
  public ShowDraft(SiteViews views, Visit visit) {
    this.views = views;
    this.visit = visit;
  }

  /** Shows it; nothing is there when its type has no page. */
  void show(
      Content content,
      String locale,
      DraftNotice notice,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> view =
        content.type().equals("page") ? Optional.of(PAGE_VIEW) : views.entry(content.collection());
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    visit.at(new Address(locale, names(content)));
    visit.meets(content);
    visit.warns(notice);
    request.getRequestDispatcher(view.get()).forward(request, response);
  }

  private static List<String> names(Content content) {
    String slug = content.slug().isEmpty() ? "preview" : content.slug();
    return content.type().equals("page") ? List.of(slug) : List.of(content.collection(), slug);
  }
}
