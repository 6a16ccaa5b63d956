package org.innoplaces.launcher.doctor;

import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param text what was found
 * @param remedy what to do about it; empty when there is nothing to do
 */
public record Finding(Weight weight, String text, String remedy) {

  /** How bad it is. */
  public enum Weight {
    /** As it should be. */
    SOUND,
    /** Worth knowing; nothing fails for it. */
    NOTE,
    /** Something does not work, or will not at the next start. */
    FAULT;

    /** As it stands in JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    String label() {
      return name().charAt(0) + token().substring(1);
    }
  }

  static Finding sound(String text) {
    return new Finding(Weight.SOUND, text, "");
  }

  static Finding note(String text, String remedy) {
    return new Finding(Weight.NOTE, text, remedy);
  }

  static Finding fault(String text, String remedy) {
    return new Finding(Weight.FAULT, text, remedy);
  }

  /** As an operator reads it, on one line or two. */
  @Override
  public String toString() {
    String found = "%-10s %s".formatted(weight.label(), text);
    return remedy.isEmpty() ? found : found + "\n           " + remedy;
  }
}
