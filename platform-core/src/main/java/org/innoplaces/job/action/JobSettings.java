package org.innoplaces.job.action;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How jobs are run.
 *
 * @param poll {@code innoplaces.jobs.poll}: how often a process asks the database for what is due,
 *     in seconds; what it left itself it does at once
 * @param threads {@code innoplaces.jobs.threads}: how many jobs a process runs at a time
 * @param heartbeat {@code innoplaces.jobs.heartbeat}: how often a process says that it lives, in
 *     seconds; what one had taken up that was silent for six times as long is done anew
 */
public record JobSettings(Duration poll, int threads, Duration heartbeat) {

  private static final int POLL = 10;
  private static final int THREADS = 4;
  private static final int HEARTBEAT = 20;

  /** The same with the usual heartbeat; plugins that are compiled know no other. */
  public JobSettings(Duration poll, int threads) {
    this(poll, threads, Duration.ofSeconds(HEARTBEAT));
  }

  /** Reads the settings. */
  public static JobSettings of(Config config) {
    return new JobSettings(
        Duration.ofSeconds(number(config, "innoplaces.jobs.poll", POLL)),
        number(config, "innoplaces.jobs.threads", THREADS),
        Duration.ofSeconds(number(config, "innoplaces.jobs.heartbeat", HEARTBEAT)));
  }

  private static int number(Config config, String key, int normal) {
    return config.getOptionalValue(key, Integer.class).orElse(normal);
  }
}
