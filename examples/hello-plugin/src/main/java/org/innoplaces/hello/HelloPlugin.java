package org.innoplaces.hello;

import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = HelloPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class HelloPlugin {

  /** Names our fields in the JSON and our place under {@code /api}. */
  public static final String ID = "hello";

  /** What one may have a permission for. */
  public static final String GREETINGS = "hello-greetings";

  /** The mail that answers a greeting. */
  public static final String WELCOME = "hello.welcome";

  /** What the link in it does. */
  public static final String WAVE = "hello.wave";

  private HelloPlugin() {}
}
