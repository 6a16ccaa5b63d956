package org.innoplaces.testkit.planted.orderly;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one reader of this configuration. */
public class LendingSettings {

  private final int days;

  /** The number of days that a book may stay away. */
  @Inject
  public LendingSettings(@ConfigProperty(name = "lending.days") int days) {
    this.days = days;
  }

  /** The number of days. */
  public int days() {
    return days;
  }
}
