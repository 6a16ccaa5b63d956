package org.innoplaces.plugin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.plugin.PluginStanding;
import org.innoplaces.plugin.action.ReadPlugins;

/** How plugins stand. */
@Path("manage/plugins")
@ApplicationScoped
public class PluginsResource {

  private final CurrentActor current;
  private final ReadPlugins read;

  /** For CDI proxies. */
  protected PluginsResource() {
    this(null, null);
  }

  @Inject
  PluginsResource(CurrentActor current, ReadPlugins read) {
    this.current = current;
    this.read = read;
  }

  /** All plugins that the last start found. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    Paging.none(uri.getQueryParameters());
    List<PluginStanding> plugins = read.all(actor);
    String document =
        ApiDocument.list(plugins.stream().map(WritePlugin::resource).toList(), plugins.size())
            .toString();
    return Response.ok(document).header("Cache-Control", "no-store").build();
  }
}
