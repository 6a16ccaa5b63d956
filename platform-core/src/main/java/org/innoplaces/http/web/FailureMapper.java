package org.innoplaces.http.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.innoplaces.http.Incident;
import org.innoplaces.problem.Problem;

/** Answers with the number of an {@link Incident} when something failed that nobody foresaw. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private final HttpHeaders headers;

  /** The headers of the request that is answered. */
  public FailureMapper(@Context HttpHeaders headers) {
    this.headers = headers;
  }

  @Override
  public Response toResponse(Throwable failure) {
    String number = Incident.note(failure).number();
    return Refusal.of(500, List.of(Problem.of("failure", null, number)), headers);
  }
}
