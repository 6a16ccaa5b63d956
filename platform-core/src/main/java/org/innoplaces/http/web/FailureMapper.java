package org.innoplaces.http.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import org.innoplaces.problem.Problem;

/**
 * Answers when something failed that nobody foresaw: the reader gets a number, the log gets the
 * trace under the same number.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

  private final HttpHeaders headers;

  /** The headers of the request that is answered. */
  public FailureMapper(@Context HttpHeaders headers) {
    this.headers = headers;
  }

  @Override
  public Response toResponse(Throwable failure) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(System.Logger.Level.ERROR, "Failure " + number, failure);
    return Refusal.of(500, List.of(Problem.of("failure", null, number)), headers);
  }
}
