package org.innoplaces.hello;

import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = HelloPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class HelloPlugin {

  /** Names our fields in the JSON and our place under {@code /api}. */
  public static final String ID = "hello";

  private HelloPlugin() {}
}
