package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.innoplaces.webapp.site.look.ThemeStyle;
import org.innoplaces.webapp.site.reading.PublishedContent;

/** The colours of the settings as a style sheet, at {@code /site-theme.css}. */
@WebServlet("/site-theme.css")
public class ThemeStyleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PublishedContent published;

  /** The colours of this content. */
  @Inject
  public ThemeStyleServlet(PublishedContent published) {
    this.published = published;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ThemeStyle style = style();
    byte[] css = style.css().getBytes(StandardCharsets.UTF_8);
    // An older version may be asked for while the newer one is on its way.
    boolean asked = style.version().equals(request.getParameter("v"));
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("Cache-Control", asked ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentLength(css.length);
    response.getOutputStream().write(css);
  }

  private ThemeStyle style() {
    Object colours = published.settings(published.languages().get(0)).get("colours");
    return ThemeStyle.of(colours instanceof Map<?, ?> named ? named : Map.of());
  }
}
