package org.innoplaces.webapp.site.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.innoplaces.webapp.address.SiteAddress;

/** What robots may read, at {@code /robots.txt}. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient SiteAddress address;

  /** Rules that name the map of the site at this address. */
  @Inject
  public RobotsServlet(SiteAddress address) {
    this.address = address;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response
        .getWriter()
        .write(
            String.join(
                "\n",
                "User-agent: *",
                "Disallow: /desk",
                "Disallow: /api/manage",
                "",
                "Sitemap: " + address.absolute("/sitemap.xml"),
                ""));
  }
}
