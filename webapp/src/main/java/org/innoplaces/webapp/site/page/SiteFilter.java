package org.innoplaces.webapp.site.page;

import static org.innoplaces.site.SitePage.Kind.KNOWS_READERS;
import static org.innoplaces.site.SitePage.Kind.WITH_FORM;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.address.OwnForms;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.site.address.SiteRoute;
import org.innoplaces.webapp.site.address.SiteRouter;
import org.innoplaces.webapp.site.mime.SentParts;
import org.innoplaces.webapp.site.reading.PublishedContent;

/**
 * The door of the public site: reads the address, refuses tricks, and hands over to the view that
 * shows what stands there. Everything that is not a page passes.
 */
public class SiteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Set by the launcher for an address that the server could not read, which it replaced. */
  private static final String MALFORMED = "org.innoplaces.address.malformed";

  private final transient SiteRouter router;
  private final transient FindDestination destinations;
  private final transient Visit visit;
  private final transient ReadSitePages plugins;
  private final transient SiteAddress site;

  /** A door to this content. */
  @Inject
  public SiteFilter(
      PublishedContent content,
      FindDestination destinations,
      Visit visit,
      ReadSitePages plugins,
      SiteAddress site) {
    this.router = new SiteRouter(content::languages);
    this.destinations = destinations;
    this.visit = visit;
    this.plugins = plugins;
    this.site = site;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    PageHeaders.everywhere(response);
    SiteRoute route = route(request);
    if (route instanceof SiteRoute.Elsewhere) {
      chain.doFilter(request, response);
    } else if (route instanceof SiteRoute.Refused refused) {
      response.sendError(refused.status());
    } else if (!READING.contains(request.getMethod()) && !takes(route, request)) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (route instanceof SiteRoute.Moved moved) {
      move(moved, request, response);
    } else if (route instanceof SiteRoute.Address address) {
      enter(address, request, response);
    }
  }

  /** Whether it is a form that is sent to a page of a plugin which has one. */
  private boolean takes(SiteRoute route, HttpServletRequest request) {
    return route instanceof SiteRoute.Address address
        && request.getMethod().equals("POST")
        && is(address, WITH_FORM);
  }

  private boolean is(SiteRoute.Address address, SitePage.Kind kind) {
    return address.first().flatMap(plugins::find).filter(page -> page.is(kind)).isPresent();
  }

  private void enter(
      SiteRoute.Address address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean sent = !READING.contains(request.getMethod());
    if (sent && !OwnForms.isFromHere(request, site)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      if (sent && SentParts.isSentBy(request)) {
        showWithFiles(address, request, response);
      } else {
        show(address, request, response);
      }
    }
  }

  private void showWithFiles(
      SiteRoute.Address address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<HttpServletRequest> form = SentParts.read(request);
    if (form.isPresent()) {
      show(address, form.get(), response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private SiteRoute route(HttpServletRequest request) {
    return request.getAttribute(MALFORMED) == null
        ? router.route(request.getRequestURI().substring(request.getContextPath().length()))
        : new SiteRoute.Refused(HttpServletResponse.SC_BAD_REQUEST);
  }

  private void show(
      SiteRoute.Address address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    visit.at(address);
    Optional<Destination> destination = destinations.find(address);
    if (destination.orElse(null) instanceof Destination.View view) {
      view.content().ifPresent(visit::meets);
      PageHeaders.onPages(response);
      if (is(address, KNOWS_READERS)) {
        PageHeaders.forOneReader(response);
      }
      KeptResponse page = new KeptResponse(response);
      request.getRequestDispatcher(view.path()).forward(request, page);
      page.send(request);
    } else if (destination.orElse(null) instanceof Destination.Moved moved) {
      move(new SiteRoute.Moved(moved.path(), true), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void move(
      SiteRoute.Moved moved, HttpServletRequest request, HttpServletResponse response) {
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    response.setStatus(
        moved.forGood() ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_FOUND);
    response.setHeader("Location", request.getContextPath() + moved.path() + query);
  }
}
