package org.innoplaces.http.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

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
    int status = status(refusal);
    Response told = Refusal.of(status, refusal.problems(), refusal.details(), headers);
    return status == 401
        ? Response.fromResponse(told).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
        : told;
  }

  private static int status(PlatformException refusal) {
    if (refusal instanceof InvalidInput) {
      return isAboutContent(refusal) ? 422 : 400;
    }
    if (refusal instanceof NotSignedIn) {
      return 401;
    }
    if (refusal instanceof AccessDenied) {
      return 403;
    }
    if (refusal instanceof NotFound) {
      return 404;
    }
    if (refusal instanceof TooLarge) {
      return 413;
    }
    if (refusal instanceof PreconditionMissing) {
      return 428;
    }
    if (refusal instanceof OutOfDate) {
      return 412;
    }
    return refusal instanceof Conflict ? 409 : 500;
  }

  /** Well-formed JSON whose values cannot be taken, and not a wrong parameter or header. */
  private static boolean isAboutContent(PlatformException refusal) {
    return refusal.problems().stream()
        .allMatch(
            problem -> problem.source() != null && problem.source().kind() == Source.Kind.POINTER);
  }
}
