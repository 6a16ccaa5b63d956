package org.innoplaces.http.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Refuses a parameter without a name, which no resource gets to see: whoever wrote it would believe
 * that it counts.
 */
@Provider
@Priority(Priorities.USER)
public class NamelessParameterFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    nameless(query == null ? "" : query)
        .ifPresent(
            written -> {
              Message told = Message.of("problem.nameless-parameter", written);
              throw new InvalidInput(new Problem("unknown-parameter", Source.parameter(""), told));
            });
  }

  /** The first parameter without a name, as it stands in the query. */
  static Optional<String> nameless(String query) {
    return Arrays.stream(query.split("&")).filter(one -> one.startsWith("=")).findFirst();
  }
}
