package org.innoplaces.http.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PlatformException;

/** Tells over HTTP what the platform refuses. */
@Provider
public class PlatformExceptionMapper implements ExceptionMapper<PlatformException> {

  private final HttpHeaders headers;

  /** The headers of the request that is answered. */
  public PlatformExceptionMapper(@Context HttpHeaders headers) {
    this.headers = headers;
  }

  @Override
  public Response toResponse(PlatformException refusal) {
    return Refusal.of(status(refusal), refusal.problems(), headers);
  }

  private static int status(PlatformException refusal) {
    if (refusal instanceof InvalidInput) {
      return 400;
    }
    if (refusal instanceof AccessDenied) {
      return 403;
    }
    if (refusal instanceof NotFound) {
      return 404;
    }
    return refusal instanceof Conflict ? 409 : 500;
  }
}
