package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.innoplaces.http.Incident;
import org.innoplaces.webapp.site.address.SiteRoute.Address;
import org.innoplaces.webapp.site.address.SiteRouter;
import org.innoplaces.webapp.site.reading.PublishedContent;

/**
 * Says in the visitor's language that something is not there or went wrong.
 *
 * <p>A page that is not there gets the whole site around it. Everything else gets a page that needs
 * no content, because content may be what is failing. Programs get what all our errors look like.
 */
@WebServlet("/site/problem")
public class ProblemServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ProblemServlet.class.getName());
  private static final String NOT_FOUND_VIEW = "/site/not-found.xhtml";

  private final transient SiteRouter router;
  private final transient Visit visit;

  /** Knows the languages of this content. */
  @Inject
  public ProblemServlet(PublishedContent content, Visit visit) {
    this.router = new SiteRouter(content::languages);
    this.visit = visit;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = response.getStatus();
    String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI).orElse("/");
    PageHeaders.everywhere(response);
    PageHeaders.onPages(response);
    Optional<Incident> incident = failure(request).map(Incident::note);
    if (path.equals("/api") || path.startsWith("/api/")) {
      new ProblemDocument(status, request.getLocale(), incident).writeTo(response);
      return;
    }
    boolean reading = List.of("GET", "HEAD").contains(request.getMethod());
    boolean missing = status == HttpServletResponse.SC_NOT_FOUND && reading;
    if (!missing || !showSite(path, request, response)) {
      new ProblemPage(status, languageOf(path), incident).writeTo(response);
    }
  }

  private boolean showSite(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      visit.at(new Address(router.languageOf(path), List.of()));
      // The server adds a report of its own to an error page in a wrapped response.
      request.getRequestDispatcher(NOT_FOUND_VIEW).forward(request, response);
      return true;
    } catch (ServletException | RuntimeException noContent) {
      LOG.log(Level.WARNING, "A missing page is told about without the site around it", noContent);
      response.resetBuffer();
      return false;
    }
  }

  /** Without content the address is believed. */
  private String languageOf(String path) {
    try {
      return router.languageOf(path);
    } catch (RuntimeException noContent) {
      LOG.log(Level.DEBUG, "The languages of the site could not be read", noContent);
      return new SiteRouter(() -> List.of("fr", "en")).languageOf(path);
    }
  }

  private static Optional<Throwable> failure(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        .map(Throwable.class::cast);
  }

  private static Optional<String> attribute(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
  }
}
