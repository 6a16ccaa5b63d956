package org.innoplaces.openapi.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.innoplaces.http.PreparedAnswer;
import org.innoplaces.openapi.action.WriteOpenApi;

/** The OpenAPI document, written when it is first asked for: what it tells holds until the end. */
@Path("openapi.json")
@ApplicationScoped
public class OpenApiResource {

  private static final String CACHED = "public, max-age=300";

  private final WriteOpenApi write;
  private volatile PreparedAnswer document;

  /** For CDI proxies. */
  protected OpenApiResource() {
    this(null);
  }

  /** Serves what is written there. */
  @Inject
  public OpenApiResource(WriteOpenApi write) {
    this.write = write;
  }

  /** The whole document, or 304 for those who have it. */
  @GET
  @Produces({
    "application/json",
    "application/openapi+json",
    "application/vnd.oai.openapi+json",
    "application/vnd.api+json"
  })
  public Response read() {
    return Response.ok(document()).header(HttpHeaders.CACHE_CONTROL, CACHED).build();
  }

  /** Two first readers may write it twice; it is the same. */
  private PreparedAnswer document() {
    PreparedAnswer written = document;
    if (written == null) {
      written = PreparedAnswer.of(write.write());
      document = written;
    }
    return written;
  }
}
