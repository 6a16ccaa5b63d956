package org.innoplaces.launcher.plugin.trial;

import org.innoplaces.launcher.instance.StartProblem;

/** A start that one plugin held for too long. */
final class HeldStart extends StartProblem {

  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;

  HeldStart(Verdict verdict, Throwable cause) {
    super("The start is held by the plugin " + verdict.plugin() + ".", cause);
    this.verdict = verdict;
  }

  Verdict verdict() {
    return verdict;
  }
}
