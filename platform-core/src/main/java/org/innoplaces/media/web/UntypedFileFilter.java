package org.innoplaces.media.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A body that has a file name and no type is a file of unknown type. Programs that send files often
 * say nothing of their type, and such a body would be taken for JSON.
 */
@Provider
@PreMatching
public class UntypedFileFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    boolean file =
        request.getMethod().equals("POST")
            && request.getUriInfo().getPath().matches("/?manage/media/?")
            && request.getUriInfo().getQueryParameters().containsKey("filename");
    if (file && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
    }
  }
}
