package org.innoplaces.launcher.doctor;

import java.util.Optional;
import org.innoplaces.launcher.plugin.Reason;

/** What an operator does about a plugin that does not take part. */
final class Advice {

  private static final String PLUGIN = "the plugin ";
  private static final String CHOOSE =
      "Only one of the two can take part as they are: innoplaces plugin disable %s (or remove it),"
          + " or remove %s; for both to take part, %s.";

  private Advice() {}

  static String on(Reason reason, Optional<String> id) {
    String again = "innoplaces plugin enable " + id.orElse("ID");
    return switch (reason.fault()) {
      case UNREADABLE_JAR, DAMAGED_ENTRY, TOO_LARGE, UNSAFE_ENTRY, UNREADABLE_CLASS ->
          "Copy the jar once more from where it comes from; if that does not help, ask its author.";
      case NEWER_JAVA -> "Run Innoplaces with that Java, or ask for a jar made for this one.";
      case SAME_ID -> "Remove one of the two jars.";
      case OTHER_PLATFORM, MISSING_CLASS, MISSING_MEMBER ->
          "Install a version of it that is made for this Innoplaces.";
      case MISSING_DEPENDENCY -> "Install the plugin that it needs.";
      case DISABLED_DEPENDENCY -> "innoplaces plugin enable " + reason.arguments().get(0);
      case FAULTY_DEPENDENCY -> "Mend that plugin first.";
      case CLASH -> onClash(reason, id.orElse("ID"));
      case FAILED_MIGRATION ->
          "Restore the backup from before it was installed, or ask its author; then: " + again;
      case FAILED_START, ENDLESS_START ->
          "Install another version, or mend the cause and have it tried again: " + again;
      case STILL_TRIED -> "Wait until it has been tried; innoplaces plugin list tells how it went.";
      case NEXT_START -> "Start once more.";
      case NO_DESCRIPTOR,
          SEVERAL_DESCRIPTORS,
          INVALID_ID,
          RESERVED_ID,
          INVALID_VERSION,
          INVALID_REQUIRES,
          INVALID_DEPENDENCY,
          CYCLE,
          BUNDLED_API,
          FOREIGN_PACKAGE,
          CLOSED_CLASS,
          CLOSED_MEMBER,
          UNDECLARED_DEPENDENCY,
          REPEATED_MIGRATION,
          FOREIGN_MIGRATION,
          FOREIGN_TABLE,
          MISSING_TABLE,
          HEALTH_CHECK ->
          "Its author has to mend it: install a later version.";
    };
  }

  /** What belongs to the platform stays so; of two plugins, the operator may choose. */
  private static String onClash(Reason reason, String id) {
    Object kind = reason.arguments().get(0);
    String owner = String.valueOf(reason.arguments().get(2));
    String rename = "its author has to name its %s otherwise".formatted(kind);
    return owner.startsWith(PLUGIN)
        ? CHOOSE.formatted(owner.substring(PLUGIN.length()), id, rename)
        : "Install a later version: " + rename + ".";
  }
}
