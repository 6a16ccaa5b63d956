package org.innoplaces.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.innoplaces.access.CurrentActor;

/**
 * Files of the media library, sent as they are: the body of the request is the file.
 *
 * <p>Shares its path with the resource of all collections, which takes JSON; Jakarta REST chooses
 * between the two by the type of the body. A path of literals would hide that resource's.
 */
@Path("manage/{collection}")
@ApplicationScoped
public class MediaUploadResource {

  private final CurrentActor current;
  private final ReceiveFile receive;

  /** For CDI proxies. */
  protected MediaUploadResource() {
    this(null, null);
  }

  @Inject
  MediaUploadResource(CurrentActor current, ReceiveFile receive) {
    this.current = current;
    this.receive = receive;
  }

  /** Takes a file in as a new medium. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response upload(
      @PathParam("collection") String collection,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      InputStream body) {
    if (!collection.equals("media")) {
      throw new NotSupportedException();
    }
    return receive
        .create(current.get(), uri.getQueryParameters(), Sent.of(headers, body))
        .toResponse();
  }

  /** Gives a medium another file. */
  @PUT
  @Path("{id}/file")
  @Consumes(MediaType.WILDCARD)
  public Response replace(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      InputStream body) {
    if (!collection.equals("media")) {
      throw new NotFoundException();
    }
    Sent sent = Sent.of(headers, body);
    return receive.replace(current.get(), id, ifMatch, uri.getQueryParameters(), sent).toResponse();
  }
}
