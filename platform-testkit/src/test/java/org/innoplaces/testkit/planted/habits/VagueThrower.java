package org.innoplaces.testkit.planted.habits;

/** Throws what nobody can answer. */
public class VagueThrower {

  void fail() {
    throw new IllegalStateException(new RuntimeException("something"));
  }
}
