package org.innoplaces.webapp.site.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.action.Viewpoint;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.content.release.action.PreviewRelease;
import org.innoplaces.content.release.action.PreviewRelease.Preview;
import org.innoplaces.webapp.site.address.SiteRoute;
import org.innoplaces.webapp.site.address.SiteRouter;
import org.innoplaces.webapp.site.reading.PublishedContent;

/**
 * Shows the whole site as it will be with a release. Reached only from the desk, which forwards to
 * it with the release and the path of the page as attributes of the request.
 */
@WebServlet("/site/release/preview")
public class ReleasePreviewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final transient PreviewRelease previews;
  private final transient Viewpoint viewpoint;
  private final transient CurrentActor actor;
  private final transient PublishedContent content;
  private final transient FindDestination destinations;
  private final transient Visit visit;
  private final transient PictureAddresses pictures;

  /** Found by the container, made by CDI. */
  @Inject
  public ReleasePreviewServlet(
      PreviewRelease previews,
      Viewpoint viewpoint,
      CurrentActor actor,
      PublishedContent content,
      FindDestination destinations,
      Visit visit,
      PictureAddresses pictures) {
    this.previews = previews;
    this.viewpoint = viewpoint;
    this.actor = actor;
    this.content = content;
    this.destinations = destinations;
    this.visit = visit;
    this.pictures = pictures;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Object release = request.getAttribute("innoplaces.preview.release");
    Object path = request.getAttribute("innoplaces.preview.path");
    if (!(release instanceof UUID id) || !(path instanceof String wanted)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!READING.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      show(id, wanted, request, response);
    }
  }

  private void show(UUID id, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Preview preview = previews.preview(actor.get(), id);
      viewpoint.<IOException, ServletException>from(
          preview.view(), () -> show(preview, path, request, response));
    } catch (UnknownRelease unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (AccessDenied denied) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void show(
      Preview preview, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String desk = request.getContextPath() + "/desk/releases/" + preview.id();
    PreviewLinks links = new PreviewLinks(desk + "/site", content.languages());
    pictures.drafts("/desk/files");
    visit.previews(new Visit.Preview(preview.name(), desk));
    SiteRoute route = new SiteRouter(content::languages).route(path);
    if (route instanceof SiteRoute.Moved moved) {
      response.sendRedirect(links.of(moved.path()));
    } else if (route instanceof SiteRoute.Address address) {
      show(address, links, request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void show(
      SiteRoute.Address address,
      PreviewLinks links,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    visit.at(address);
    Optional<Destination> destination = destinations.find(address);
    if (destination.orElse(null) instanceof Destination.View view) {
      view.content().ifPresent(visit::meets);
      KeptResponse page = new KeptResponse(response);
      request.getRequestDispatcher(view.path()).forward(request, page);
      page.rewrite(links::in);
      page.send(request);
    } else if (destination.orElse(null) instanceof Destination.Moved moved) {
      response.sendRedirect(links.of(moved.path()));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
