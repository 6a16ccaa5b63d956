package org.innoplaces.settings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.http.StampHeader;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamp;
import org.innoplaces.settings.SettingsState;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;

/** The settings of plugins for programs; the id is that of the plugin. */
@Path("manage/settings")
@ApplicationScoped
public class SettingsResource {

  private final CurrentActor current;
  private final ReadSettings read;
  private final ChangeSettings change;

  /** For CDI proxies. */
  protected SettingsResource() {
    this(null, null, null);
  }

  @Inject
  SettingsResource(CurrentActor current, ReadSettings read, ChangeSettings change) {
    this.current = current;
    this.read = read;
    this.change = change;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** Those of all plugins. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    List<JsonObject> all = read.all(actor).stream().map(SettingsResource::resource).toList();
    return Response.ok(ApiDocument.list(all, all.size()).toString())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Those of one. */
  @GET
  @Path("{plugin}")
  public Response one(@PathParam("plugin") String plugin, @Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    return answer(read.one(actor, plugin));
  }

  /** Changes those that are sent; null goes back to the default. */
  @PATCH
  @Path("{plugin}")
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response change(
      @PathParam("plugin") String plugin,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    Actor actor = actor();
    Stamp startsFrom = StampHeader.required(ifMatch);
    return answer(
        SentAttributes.placed(
            () -> change.change(actor, plugin, startsFrom, SentAttributes.all(body, "settings"))));
  }

  private static Response answer(SettingsState state) {
    return Response.ok(ApiDocument.one(resource(state)).toString())
        .tag(new EntityTag(state.stamped().stamp().value()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static JsonObject resource(SettingsState state) {
    JsonObjectBuilder values = JsonText.object(state.values());
    state.type().secrets().forEach(name -> values.add(name, JsonValue.NULL));
    JsonObject meta =
        JsonText.object()
            .add("secrets", JsonText.strings(new TreeSet<>(state.filled())))
            .add("live", JsonText.strings(new TreeSet<>(state.type().live())))
            .build();
    return JsonText.object(ApiDocument.resource("settings", state.type().plugin(), values))
        .add("meta", meta)
        .build();
  }
}
