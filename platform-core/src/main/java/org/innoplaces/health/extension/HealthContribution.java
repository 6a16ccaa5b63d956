package org.innoplaces.health.extension;

import java.util.Optional;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Tells monitors whether a plugin can do its work: {@code /health/ready} shows it under {@code
 * plugin-checks} and stays up whatever it says, since the site works without.
 *
 * <p>Asked on a thread of its own, outside of any request and transaction, by anybody who looks at
 * the address, one call at a time. What it throws is logged and told as a failure; what it does not
 * answer within two seconds is told as such. A plugin with a {@code @Readiness}, {@code @Liveness}
 * or {@code @Startup} check of MicroProfile is set aside: those have no such net.
 */
@ExtensionPoint(since = "0.1")
public interface HealthContribution {

  /** What it looks at, with the plugin's id in front: {@code hello.oven}; always the same. */
  String name();

  /**
   * What is wrong, in a few words for operators that may be seen by everybody; empty when nothing
   * is.
   */
  Optional<String> problem();
}
