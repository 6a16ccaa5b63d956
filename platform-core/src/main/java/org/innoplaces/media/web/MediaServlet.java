package org.innoplaces.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.PublishedFile;
import org.innoplaces.media.action.FindPublishedFile;

/** Serves published files at {@code /media/{id}/{rendition}/{name}}. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final transient FindPublishedFile files;

  /** Serves what is found there. */
  @Inject
  public MediaServlet(FindPublishedFile files) {
    this.files = files;
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
        MediaAddress.parse(request.getPathInfo(), request.getParameter("v"))
            .filter(address -> address.rendition().equals(MediaAddress.ORIGINAL));
    Optional<PublishedFile> file = asked.flatMap(address -> files.find(address.id()));
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!file.get().address().name().equals(asked.get().name())) {
      move(file.get().address(), request, response);
    } else {
      send(
          FileAnswer.of(file.get(), asked.get(), name -> header(request, name)), request, response);
    }
  }

  /** Parts are only for GET (RFC 9110, section 14.2). */
  private static String header(HttpServletRequest request, String name) {
    boolean meant = request.getMethod().equals("GET") || !name.equals("Range");
    return meant ? request.getHeader(name) : null;
  }

  private static void move(
      MediaAddress address, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
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
