package org.innoplaces.http.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.problem.Problem;

/** Gives what Jakarta REST refuses by itself (404, 405, 406, 415 …) the form of all our errors. */
@Provider
public class HttpExceptionMapper implements ExceptionMapper<WebApplicationException> {

  private final HttpHeaders headers;

  /** The headers of the request that is answered. */
  public HttpExceptionMapper(@Context HttpHeaders headers) {
    this.headers = headers;
  }

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response original = refusal.getResponse();
    int status = original.getStatus();
    if (status < 400) {
      return original;
    }
    Response told = Refusal.of(status, List.of(Problem.of(code(status), null)), headers);
    String allow = original.getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? told
        : Response.fromResponse(told).header(HttpHeaders.ALLOW, withHead(allow)).build();
  }

  /** Whatever can be read can be asked for without its body. */
  private static String withHead(String allow) {
    Set<String> methods = new TreeSet<>(Arrays.asList(allow.split("\\s*,\\s*")));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 415 -> "unsupported-media-type";
      default -> "bad-request";
    };
  }
}
