package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.plugin.PluginStanding;
import org.innoplaces.plugin.action.ReadPlugins;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** Which plugins take part: {@code #{plugins.…}}. */
@Named("plugins")
@RequestScoped
public class PluginsPage {

  private final ReadPlugins read;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private List<PluginStanding> all;

  /** For CDI proxies. */
  protected PluginsPage() {
    this(null, null, null);
  }

  @Inject
  PluginsPage(ReadPlugins read, CurrentActor actor, DeskVisit visit) {
    this.read = read;
    this.actor = actor;
    this.visit = visit;
  }

  /** All that the last start found. */
  public List<PluginStanding> getAll() {
    if (all == null) {
      all = read.all(actor.get());
    }
    return all;
  }

  /** Why a plugin does not take part, a sentence for each reason. */
  public List<String> reasonsOf(PluginStanding plugin) {
    return plugin.reasons().stream().map(reason -> reason.in(visit.getLocale())).toList();
  }
}
