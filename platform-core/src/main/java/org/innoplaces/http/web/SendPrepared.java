package org.innoplaces.http.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Date;
import org.innoplaces.http.PreparedAnswer;

/**
 * Sends an answer that was prepared: in the form that the client takes, with a strong entity tag of
 * that form, or as 304 when the client has it already (RFC 9110 sections 8.8.3 and 13).
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR + 100)
public class SendPrepared implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof PreparedAnswer answer) {
      boolean zipped = answer.zipped().isPresent() && Negotiation.takesGzip(request);
      EntityTag tag = new EntityTag(answer.etag() + form(request, zipped));
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle(HttpHeaders.ETAG, tag);
      if (isKnown(request, response, tag)) {
        response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
        response.setEntity(null);
      } else {
        send(response, zipped ? answer.zipped().orElseThrow() : answer.body(), zipped);
      }
    }
  }

  private static boolean isKnown(
      ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
    Date modified = response.getLastModified();
    return (modified == null
            ? request.getRequest().evaluatePreconditions(tag)
            : request.getRequest().evaluatePreconditions(modified, tag))
        != null;
  }

  /** A strong tag is one for the bytes that are sent: each form of the answer has its own. */
  private static String form(ContainerRequestContext request, boolean zipped) {
    Object type = request.getProperty(NegotiationFilter.ANSWER_TYPE);
    boolean plain = MediaType.APPLICATION_JSON.equals(type);
    return (plain ? "-json" : "") + (zipped ? "-gzip" : "");
  }

  /** With its length, which the answer to HEAD would lack. */
  private static void send(ContainerResponseContext response, byte[] body, boolean zipped) {
    response.setEntity(body);
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
    if (zipped) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
  }
}
