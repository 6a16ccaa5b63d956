package org.innoplaces.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.job.JobStanding;
import org.innoplaces.job.action.ReadJobs;
import org.innoplaces.job.action.RunJobNow;

/** How jobs stand, and running them now. */
@Path("manage/jobs")
@ApplicationScoped
public class JobsResource {

  private final CurrentActor current;
  private final ReadJobs read;
  private final RunJobNow run;

  /** For CDI proxies. */
  protected JobsResource() {
    this(null, null, null);
  }

  @Inject
  JobsResource(CurrentActor current, ReadJobs read, RunJobNow run) {
    this.current = current;
    this.read = read;
    this.run = run;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** All jobs and errands. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    List<JobStanding> jobs = read.all(actor);
    return answer(
        ApiDocument.list(jobs.stream().map(WriteJob::resource).toList(), jobs.size()).toString());
  }

  /** One of them. */
  @GET
  @Path("{name}")
  public Response one(@PathParam("name") String name, @Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    return answer(ApiDocument.one(WriteJob.resource(read.one(actor, name))).toString());
  }

  /** Has it done now. */
  @POST
  @Path("{name}/run")
  public Response run(@PathParam("name") String name) {
    Actor actor = actor();
    run.run(actor, name);
    return answer(ApiDocument.one(WriteJob.resource(read.one(actor, name))).toString());
  }

  private static Response answer(String document) {
    return Response.ok(document).header("Cache-Control", "no-store").build();
  }
}
