package org.innoplaces.launcher.plugin.trial;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;

/** How long one plugin has kept one thread at a stretch. */
final class PluginHold {

  private final PluginCode code;
  private final Duration patience;
  private String holder = "";
  private long since;

  PluginHold(PluginCode code, Duration patience) {
    this.code = code;
    this.patience = patience;
  }

  /** Compares what the thread does at an instant with what it did when it was last looked at. */
  Optional<Verdict> look(StackTraceElement[] stack, long nanos) {
    Optional<StackTraceElement> frame =
        Stream.of(stack).filter(step -> code.ownerOf(step.getClassName()).isPresent()).findFirst();
    String holding =
        frame.flatMap(step -> code.ownerOf(step.getClassName())).map(PluginJar::id).orElse("");
    if (!holding.equals(holder)) {
      holder = holding;
      since = nanos;
    }
    return frame
        .filter(step -> nanos - since >= patience.toNanos())
        .map(step -> new Verdict(holder, Reason.of(Fault.ENDLESS_START, shown(step))));
  }

  /** Whether it was that plugin which kept the thread when it was last looked at. */
  boolean isBy(String plugin) {
    return holder.equals(plugin);
  }

  private static String shown(StackTraceElement step) {
    return step.getClassName() + "." + step.getMethodName();
  }
}
