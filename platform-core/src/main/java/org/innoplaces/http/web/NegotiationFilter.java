package org.innoplaces.http.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Content negotiation as JSON:API 1.1 wants it: media type parameters other than {@code profile}
 * are refused, in what is sent with 415, in what is accepted with 406 when nothing else is.
 *
 * <p>Clients that say {@code application/json} are served too; the answer then has that type.
 * Resources that answer something else than JSON:API say what with {@code @Produces}, and negotiate
 * by that.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class NegotiationFilter implements ContainerRequestFilter {

  /** The property of a request that holds the type of its answer. */
  static final String ANSWER_TYPE = NegotiationFilter.class.getName() + ".answerType";

  private final ResourceInfo resource;

  /** Looks at the resource that will answer. */
  public NegotiationFilter(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType sent = sent(request);
    if (sent != null && JsonApi.isJsonApi(sent) && !JsonApi.isPlain(sent)) {
      throw new NotSupportedException();
    }
    if (!saysItself()) {
      request.setProperty(
          ANSWER_TYPE,
          Negotiation.type(accepted(request)).orElseThrow(NotAcceptableException::new));
    }
  }

  private boolean saysItself() {
    return resource.getResourceMethod() == null
        || resource.getResourceMethod().isAnnotationPresent(Produces.class)
        || resource.getResourceClass().isAnnotationPresent(Produces.class);
  }

  private static MediaType sent(ContainerRequestContext request) {
    try {
      return request.getMediaType();
    } catch (RuntimeException malformed) {
      throw new NotSupportedException(malformed);
    }
  }

  private static List<MediaType> accepted(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes();
    } catch (RuntimeException malformed) {
      throw new NotAcceptableException(malformed);
    }
  }
}
