package org.innoplaces.testkit.planted.libraries.action;

import org.eclipse.microprofile.config.ConfigProvider;

/** A verb that reads configuration. */
public class ConfiguringAction {

  /** A setting that nobody will find. */
  public int days() {
    return ConfigProvider.getConfig().getValue("lending.days", Integer.class);
  }
}
