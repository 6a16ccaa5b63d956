package org.innoplaces.http.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Headers of every answer: its negotiated type, that it varies with it, and that reading what is
 * published is open to pages of other sites. Everything else is not, and cookies never are.
 */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

  private static final String ANSWERS = "Accept, Accept-Encoding";
  private static final String REFUSALS = "Accept, Accept-Encoding, Accept-Language";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    Object type = request.getProperty(NegotiationFilter.ANSWER_TYPE);
    if (type != null && response.hasEntity() && response.getStatus() < 400) {
      headers.putSingle(HttpHeaders.CONTENT_TYPE, type);
    }
    headers.putSingle(HttpHeaders.VARY, response.getStatus() < 400 ? ANSWERS : REFUSALS);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.putSingle("Referrer-Policy", "no-referrer");
    if (isPublic(request)) {
      allowReading(request, headers);
    } else if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (request.getMethod().equals("OPTIONS") && response.getStatus() == 200) {
      // Jersey lists the methods in a text of its own; the header says it all.
      response.setEntity(null);
      response.setStatus(Response.Status.NO_CONTENT.getStatusCode());
    }
  }

  /**
   * What everybody reads; everything else is for those who have a token or the site's own pages.
   */
  private static boolean isPublic(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String plain = path.startsWith("/") ? path.substring(1) : path;
    return plain.startsWith("content/") || plain.equals("openapi.json");
  }

  private static void allowReading(
      ContainerRequestContext request, MultivaluedMap<String, Object> headers) {
    headers.putSingle("Access-Control-Allow-Origin", "*");
    headers.putSingle("Access-Control-Expose-Headers", "ETag, Last-Modified, Location");
    if (request.getMethod().equals("OPTIONS")) {
      headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
      headers.putSingle(
          "Access-Control-Allow-Headers",
          "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since");
      headers.putSingle("Access-Control-Max-Age", "86400");
    }
  }
}
