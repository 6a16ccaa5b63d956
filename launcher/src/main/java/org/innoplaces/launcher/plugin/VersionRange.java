package org.innoplaces.launcher.plugin;

import java.util.Optional;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;
import org.eclipse.aether.version.VersionConstraint;

/** A range of versions in Maven's notation; the empty one holds every version. */
final class VersionRange {

  private static final GenericVersionScheme SCHEME = new GenericVersionScheme();

  private final VersionConstraint constraint;

  private VersionRange(VersionConstraint constraint) {
    this.constraint = constraint;
  }

  /** The range as written, or nothing where that is no range. */
  static Optional<VersionRange> of(String text) {
    if (text.isBlank()) {
      return Optional.of(new VersionRange(null));
    }
    try {
      VersionConstraint constraint = SCHEME.parseVersionConstraint(text.strip());
      // A bare version would be a mere recommendation to Maven; here it says nothing certain.
      return constraint.getRange() == null
          ? Optional.empty()
          : Optional.of(new VersionRange(constraint));
    } catch (InvalidVersionSpecificationException noRange) {
      return Optional.empty();
    }
  }

  /** Compares two versions as Maven does: negative when the first is older. */
  static int compare(String one, String other) {
    try {
      Version first = SCHEME.parseVersion(one);
      return first.compareTo(SCHEME.parseVersion(other));
    } catch (InvalidVersionSpecificationException noVersion) {
      return 0;
    }
  }

  /** Whether a version is in it; a snapshot counts as the version that it will become. */
  boolean holds(String version) {
    try {
      return constraint == null
          || constraint.containsVersion(
              SCHEME.parseVersion(version.replaceFirst("-SNAPSHOT$", "")));
    } catch (InvalidVersionSpecificationException noVersion) {
      return false;
    }
  }
}
