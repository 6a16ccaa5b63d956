package org.innoplaces.plugin.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.plugin.PluginSettings;
import org.innoplaces.plugin.PluginStanding;

/**
 * Shows which plugins take part, and why others do not. Permission {@code read} on {@code plugin}.
 */
@ApplicationScoped
public class ReadPlugins {

  private final PluginSettings settings;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadPlugins() {
    this(null, null);
  }

  @Inject
  ReadPlugins(PluginSettings settings, CheckAccess access) {
    this.settings = settings;
    this.access = access;
  }

  /** All that the last start found, in its order; empty where no launcher tells of them. */
  public List<PluginStanding> all(Actor actor) {
    access.require(actor, new Permission("read", "plugin"));
    return PluginReportFile.read(settings.report());
  }
}
