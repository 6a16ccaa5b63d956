package org.innoplaces.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.action.ReadPermissions;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.json.JsonText;

/** The permissions of plugins for programs that make roles and tokens. */
@Path("manage/permissions")
@ApplicationScoped
public class PermissionsResource {

  private final CurrentActor current;
  private final ReadPermissions read;

  /** For CDI proxies. */
  protected PermissionsResource() {
    this(null, null);
  }

  @Inject
  PermissionsResource(CurrentActor current, ReadPermissions read) {
    this.current = current;
    this.read = read;
  }

  /** All of them, with their names in the languages of the desk. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    Paging.none(uri.getQueryParameters());
    List<JsonObject> all = read.names(actor).stream().map(PermissionsResource::resource).toList();
    return Response.ok(ApiDocument.list(all, all.size()).toString())
        .header("Cache-Control", "no-store")
        .build();
  }

  private static JsonObject resource(PermissionName permission) {
    JsonObjectBuilder names = JsonText.object();
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      names.add(locale.getLanguage(), permission.name().in(locale));
    }
    return ApiDocument.resource(
        "permissions", permission.written(), JsonText.object().add("name", names));
  }
}
