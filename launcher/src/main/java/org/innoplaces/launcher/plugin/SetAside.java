package org.innoplaces.launcher.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A jar in a plugin folder that does not take part in a start.
 *
 * @param id what it calls itself, where that could be read
 * @param reasons at least one
 */
public record SetAside(Path file, Optional<String> id, List<Reason> reasons) {

  public SetAside {
    reasons = List.copyOf(reasons);
  }

  /** Whether it is that jar. */
  boolean isOf(Path jar) {
    return file.equals(jar);
  }

  /** Whether that is its only reason. */
  public boolean isFor(Fault fault) {
    return reasons.stream().allMatch(reason -> reason.fault() == fault);
  }

  /** All reasons as one sentence. */
  public String reason() {
    return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
  }

  /** As the operator reads it. */
  @Override
  public String toString() {
    return file + ": " + reason();
  }
}
