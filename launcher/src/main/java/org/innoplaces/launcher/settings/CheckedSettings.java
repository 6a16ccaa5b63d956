package org.innoplaces.launcher.settings;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The settings that the platform knows, each with what it may be.
 *
 * <p>The application would notice a wrong value too, but half a minute later and in a log.
 *
 * @param unknown names that begin like ours and that nothing reads, as the operator spelled them
 */
public record CheckedSettings(List<String> unknown) {

  private static final Predicate<String> ANYTHING = value -> true;
  private static final Set<String> OF_THE_SCRIPT =
      Set.of("INNOPLACES_JAVA_OPTIONS", "INNOPLACES_CACHE", "INNOPLACES_CHROMIUM");
  private static final Map<String, Rule> RULES =
      Map.of(
          "innoplaces.base.url",
          new Rule(CheckedSettings::isBaseUrl, "scheme, host and port, like https://lab.example"),
          "innoplaces.delivery.time-travel",
          new Rule(Pattern.compile("all|past|none").asMatchPredicate(), "all, past or none"),
          "innoplaces.media.largest.file",
          new Rule(Pattern.compile("[1-9]\\d{0,11}").asMatchPredicate(), "a number of bytes"),
          "innoplaces.admin.email",
          new Rule(value -> value.contains("@"), "an e-mail address"),
          "innoplaces.admin.password",
          new Rule(value -> value.length() >= 12, "12 characters or more"),
          "innoplaces.admin.token",
          new Rule(value -> value.length() >= 32, "32 characters or more"),
          "innoplaces.database.url",
          new Rule(ANYTHING, ""),
          "innoplaces.database.user",
          new Rule(ANYTHING, ""),
          "innoplaces.database.password",
          new Rule(ANYTHING, ""));

  private record Rule(Predicate<String> allows, String expected) {}

  /**
   * Checks every value that is set.
   *
   * @throws StartProblem when one cannot be; it names the setting, never the value of a secret
   */
  public static CheckedSettings of(OperatorSettings settings) {
    new TreeMap<>(RULES).forEach((name, rule) -> check(name, rule, settings.find(name)));
    Set<String> known =
        RULES.keySet().stream().map(OperatorSettings::environmentName).collect(Collectors.toSet());
    return new CheckedSettings(
        settings.ownNames().stream()
            .filter(name -> !known.contains(OperatorSettings.environmentName(name)))
            .filter(name -> !OF_THE_SCRIPT.contains(name))
            .toList());
  }

  private static void check(String name, Rule rule, Optional<String> value) {
    if (value.isPresent() && !rule.allows().test(value.get())) {
      throw new StartProblem("The setting " + name + " must be " + rule.expected() + ".");
    }
  }

  private static boolean isBaseUrl(String value) {
    try {
      URI uri = URI.create(value);
      return uri.getHost() != null
          && uri.getScheme().matches("(?i)https?")
          && uri.getUserInfo() == null
          && uri.getPath().matches("/?")
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
