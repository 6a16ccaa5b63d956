package org.innoplaces.launcher.plugin;

/**
 * Why a plugin is set aside; the name is the code in reports, the sentence continues after the name
 * of the jar.
 */
public enum Fault {
  UNREADABLE_JAR("it is not a readable jar"),
  DAMAGED_ENTRY("its entry %s is damaged: copy the jar once more"),
  TOO_LARGE("it holds more than %s: that is no plugin"),
  UNSAFE_ENTRY("its entry '%s' has a name that no jar needs"),
  NO_DESCRIPTOR("no class in it is marked @Plugin"),
  SEVERAL_DESCRIPTORS("more than one class in it is marked @Plugin: %s"),
  INVALID_ID("its id '%s' is not lower-case words joined by hyphens"),
  RESERVED_ID("its id '%s' is a name of the platform itself"),
  INVALID_VERSION("its version '%s' is no version"),
  INVALID_REQUIRES("'%s' is no range of versions, like [0.1,1)"),
  INVALID_DEPENDENCY("it depends on '%s', which is no id of a plugin"),
  UNREADABLE_CLASS("its class %s is no class file"),
  NEWER_JAVA("its class %s was compiled for Java %s, and this is Java %s"),
  SAME_ID("the plugin %s is already there in %s"),
  OTHER_PLATFORM("it is made for Innoplaces %s, and this is %s"),
  MISSING_DEPENDENCY("it needs the plugin %s, which is not there"),
  DISABLED_DEPENDENCY("it needs the plugin %s, which is disabled"),
  FAULTY_DEPENDENCY("it needs the plugin %s, which was set aside"),
  CYCLE("it and the plugin %s need each other"),
  BUNDLED_API("it brings along classes like %s, which the server has"),
  FOREIGN_PACKAGE("its class %s stands in a package of the platform"),
  MISSING_CLASS("its class %s uses %s, which does not exist here"),
  CLOSED_CLASS("its class %s uses %s, which is not meant for plugins"),
  MISSING_MEMBER("its class %s uses %s of %s, which does not exist here"),
  CLOSED_MEMBER("its class %s uses %s of %s, which is not meant for plugins"),
  UNDECLARED_DEPENDENCY("its class %s uses %s of the plugin %s, which dependsOn does not name"),
  CLASH("its %s '%s' is already that of %s"),
  REPEATED_MIGRATION("two of its migrations have the version %s"),
  FOREIGN_MIGRATION("its migration %s stands in a folder that is not its own"),
  FOREIGN_TABLE("its migration %s changes the table %s of %s"),
  MISSING_TABLE("its entity %s has no table: no migration makes %s"),
  HEALTH_CHECK(
      "its class %s is a check of MicroProfile Health, which can take the whole site out:"
          + " implement HealthContribution"),
  FAILED_MIGRATION("its tables could not be brought up to date: %s"),
  FAILED_START("the site does not start with it: %s"),
  ENDLESS_START("the site does not start with it: %s does not come to an end"),
  STILL_TRIED("its trial takes longer than a start waits, and goes on while the site serves"),
  NEXT_START("its trial went well after the start: it takes part from the next start on");

  private final String sentence;

  Fault(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
