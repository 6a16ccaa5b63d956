package org.innoplaces.content.entry;

import java.util.OptionalInt;
import java.util.SortedSet;

/** One thing that an editor does in a generated sequence; times are ticks from now. */
sealed interface Step {

  /** Which of the two entries. */
  int entry();

  /** Writes a text: one of two titles, and one of two chosen addresses or none. */
  record Save(int entry, String locale, int title, int chosenSlug) implements Step {}

  /** Publishes the newest texts; what is absent is "now" and "until further notice". */
  record Publish(int entry, SortedSet<String> locales, OptionalInt from, OptionalInt until)
      implements Step {}

  /** Ends what is seen, and what is planned. */
  record Unpublish(int entry, SortedSet<String> locales, OptionalInt at) implements Step {}

  /** Puts the entry into the trash. */
  record Trash(int entry) implements Step {}

  /** Takes the entry out of the trash. */
  record Restore(int entry) implements Step {}

  /** Reads what a visitor sees at a tick, counted from the start; or half a tick later. */
  record Look(int entry, String language, int tick, boolean half) implements Step {}

  /** A step after some ticks of doing nothing. */
  record Timed(int pause, Step step) {}

  /** How a step ends. */
  enum Outcome {
    DONE,
    UNKNOWN,
    INVALID,
    CONFLICT
  }
}
