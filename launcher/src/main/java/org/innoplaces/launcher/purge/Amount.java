package org.innoplaces.launcher.purge;

/** Numbers of things as people read them. */
final class Amount {

  private Amount() {}

  /** As in 1 row, 2 rows. */
  static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  static String of(long number, String one) {
    return of(number, one, one + "s");
  }
}
