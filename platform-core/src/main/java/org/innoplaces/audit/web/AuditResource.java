package org.innoplaces.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;

/** The audit log for programs. */
@Path("manage/audit")
@ApplicationScoped
public class AuditResource {

  private final CurrentActor current;
  private final AnswerAudit audit;

  /** For CDI proxies. */
  protected AuditResource() {
    this(null, null);
  }

  @Inject
  AuditResource(CurrentActor current, AnswerAudit audit) {
    this.current = current;
    this.audit = audit;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page of the log, the newest entry first. */
  @GET
  public Response list(@Context UriInfo uri) {
    return answer(audit.list(actor(), uri.getQueryParameters()));
  }

  /** The log as a file, the oldest entry first. */
  @GET
  @Path("export")
  @Produces("*/*")
  public Response export(@Context UriInfo uri) {
    AnswerAudit.File file = audit.export(actor(), uri.getQueryParameters());
    return Response.ok((StreamingOutput) file.content()::writeTo)
        .header("Content-Type", file.format().mediaType())
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition", "attachment; filename=\"audit." + file.format().ending() + "\"")
        .build();
  }

  /** Whether the log is as it was written. */
  @GET
  @Path("verification")
  public Response verification(@Context UriInfo uri) {
    return answer(audit.verify(actor(), uri.getQueryParameters()));
  }

  private static Response answer(JsonObject document) {
    return Response.ok(document.toString().getBytes(StandardCharsets.UTF_8))
        .header("Cache-Control", "no-store")
        .build();
  }
}
