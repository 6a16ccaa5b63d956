package org.innoplaces.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.innoplaces.access.Actor;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.action.ReadDirectory;
import org.innoplaces.membership.directory.DirectoryLine;
import org.innoplaces.membership.directory.DirectoryPage;

/** What is public of the directory, for programs; whoever asks, it is the same. */
@Path("membership/members")
@ApplicationScoped
public class MembersResource {

  private final ReadDirectory directory;

  /** For CDI proxies. */
  protected MembersResource() {
    this(null);
  }

  /** Hands over to this action. */
  @Inject
  public MembersResource(ReadDirectory directory) {
    this.directory = directory;
  }

  /** A page of it, by name. */
  @GET
  public Response list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri.getQueryParameters());
    DirectoryPage page = directory.page(Actor.ANONYMOUS, "", paging.offset(), paging.size());
    return Response.ok(
            ApiDocument.list(
                    page.lines().stream().map(MembersResource::resource).toList(), page.total())
                .toString())
        .header("Cache-Control", "no-cache")
        .build();
  }

  private static JsonObject resource(DirectoryLine line) {
    JsonObjectBuilder attributes = JsonText.object();
    line.seen().forEach((field, text) -> attributes.add(field.token(), text));
    return ApiDocument.resource("members", line.id().toString(), attributes);
  }
}
