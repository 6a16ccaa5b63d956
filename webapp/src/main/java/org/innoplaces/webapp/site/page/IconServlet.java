package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.webapp.site.reading.PublishedContent;

/** Leads whoever asks for an icon without reading a page first to the one that pages name. */
@WebServlet("/favicon.ico")
public class IconServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String OURS = "/jakarta.faces.resource/door.svg.xhtml?ln=site";

  private final transient PublishedContent published;
  private final transient Pictures pictures;

  /** The icon of this content. */
  @Inject
  public IconServlet(PublishedContent published, Pictures pictures) {
    this.published = published;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Object logo = published.settings(published.languages().get(0)).get("logo");
    String icon = Optional.ofNullable((Content) logo).map(pictures::source).orElse(OURS);
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("Location", request.getContextPath() + icon);
  }
}
