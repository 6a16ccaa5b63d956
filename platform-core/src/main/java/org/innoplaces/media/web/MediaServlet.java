package org.innoplaces.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.innoplaces.media.DrawingBusy;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.action.FindPublishedFile;
import org.innoplaces.media.action.FindRendition;

/** Serves published files at {@code /media/{id}/{rendition}/{name}}. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final transient FindPublishedFile files;
  private final transient FindRendition renditions;

  /** Serves what is found there. */
  @Inject
  public MediaServlet(FindPublishedFile files, FindRendition renditions) {
    this.files = files;
    this.renditions = renditions;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> serve(request, response);
      case "OPTIONS" -> {
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> {
        response.setHeader("Allow", METHODS);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<MediaAddress> asked =
        MediaAddress.parse(request.getPathInfo(), request.getParameter("v"));
    Optional<FoundFile> file;
    try {
      file = asked.flatMap(this::find);
    } catch (DrawingBusy busy) {
      response.setHeader("Retry-After", "5");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      answer(file.get(), asked.get(), request, response);
    }
  }

  private Optional<FoundFile> find(MediaAddress asked) {
    return asked.rendition().equals(MediaAddress.ORIGINAL)
        ? files.find(asked.id())
        : Rendition.of(asked.rendition()).flatMap(one -> renditions.find(asked.id(), one));
  }

  private void answer(
      FoundFile file, MediaAddress asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!file.address().rendition().equals(asked.rendition())) {
      move(HttpServletResponse.SC_FOUND, file.address(), request, response);
    } else if (!file.address().name().equals(asked.name())) {
      move(HttpServletResponse.SC_MOVED_PERMANENTLY, file.address(), request, response);
    } else {
      send(FileAnswer.of(file, asked, name -> header(request, name)), request, response);
    }
  }

  /** Parts are only for GET (RFC 9110, section 14.2). */
  private static String header(HttpServletRequest request, String name) {
    boolean meant = request.getMethod().equals("GET") || !name.equals("Range");
    return meant ? request.getHeader(name) : null;
  }

  private static void move(
      int status, MediaAddress address, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status);
    response.setHeader("Location", request.getContextPath() + address);
    response.setHeader("Cache-Control", FileAnswer.CACHED_BRIEFLY);
  }

  private static void send(
      FileAnswer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (answer.hasBody()) {
      response.setContentLengthLong(answer.range().length());
      if (request.getMethod().equals("GET")) {
        answer.range().copy(answer.path(), response.getOutputStream());
      }
    }
  }
}
