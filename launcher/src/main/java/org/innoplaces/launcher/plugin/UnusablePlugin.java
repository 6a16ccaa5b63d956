package org.innoplaces.launcher.plugin;

import java.util.List;
import java.util.stream.Collectors;

/** A plugin's jar cannot take part in a start, for at least one reason. */
public final class UnusablePlugin extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  public UnusablePlugin(List<Reason> reasons) {
    super(reasons.stream().map(Reason::text).collect(Collectors.joining("; ")));
    this.reasons = List.copyOf(reasons);
  }

  public UnusablePlugin(Fault fault, Object... arguments) {
    this(List.of(Reason.of(fault, arguments)));
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
