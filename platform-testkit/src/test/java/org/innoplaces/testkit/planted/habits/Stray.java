package org.innoplaces.testkit.planted.habits;

/** An exception outside the family. */
public class Stray extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
