package org.innoplaces.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The drawers that every feature has, told by a segment of the package name: {@code
 * org.innoplaces.audit.store} is the store of the feature {@code org.innoplaces.audit}.
 *
 * <p>The first three segments name a feature ({@code org.innoplaces.site} is one, for the types of
 * the starter site), so a drawer is looked for behind them. A package without one belongs to the
 * root.
 */
enum Drawer {
  /** Nouns: entities, values, events, repository interfaces, exceptions. */
  ROOT,
  /** Interfaces and annotations that others implement. */
  EXTENSION,
  /** Verbs: one class per thing that a person or a job can do. */
  ACTION,
  /** Repositories and queries. */
  STORE,
  /** Resources and their JSON. */
  WEB,
  /** Beans of the editors' screens. */
  DESK,
  /** Beans of the public pages. */
  SITE,
  /** What a module contributes to the extension points of others. */
  CONTRIBUTION,
  /** The web application's own packages, which put everything together. */
  APPLICATION;

  private static final String APPLICATION_ROOT = "org.innoplaces.webapp";
  private static final int FEATURE_DEPTH = 3;

  static Drawer of(JavaClass type) {
    String name = type.getPackageName();
    return segments(name).stream()
        .skip(FEATURE_DEPTH)
        .flatMap(segment -> named(segment).stream())
        .findFirst()
        .orElse(isIn(name, APPLICATION_ROOT) ? APPLICATION : ROOT);
  }

  /** The package of the feature that the type's drawer belongs to. */
  static String featureOf(JavaClass type) {
    if (of(type) == APPLICATION) {
      return APPLICATION_ROOT;
    }
    List<String> segments = segments(type.getPackageName());
    int end = Math.min(FEATURE_DEPTH, segments.size());
    while (end < segments.size() && named(segments.get(end)).isEmpty()) {
      end++;
    }
    return String.join(".", segments.subList(0, end));
  }

  /** Whether a type of this drawer may use one of the other, in its own or in another feature. */
  boolean mayUse(Drawer other, boolean ownFeature) {
    return switch (other) {
      case ROOT -> true;
      case EXTENSION -> List.of(EXTENSION, ACTION, CONTRIBUTION).contains(this);
      case ACTION ->
          List.of(ACTION, WEB, DESK, SITE, APPLICATION).contains(this)
              || this == CONTRIBUTION && ownFeature;
      case APPLICATION -> this == APPLICATION || ownFeature;
      default -> this == other && ownFeature;
    };
  }

  private static List<String> segments(String packageName) {
    return List.of(packageName.split("\\."));
  }

  private static Optional<Drawer> named(String segment) {
    return Arrays.stream(values())
        .filter(drawer -> drawer != ROOT && drawer != APPLICATION)
        .filter(drawer -> drawer.toString().equals(segment))
        .findFirst();
  }

  private static boolean isIn(String packageName, String root) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }

  /** As it stands in package names. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
