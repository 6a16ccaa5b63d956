package org.innoplaces.launcher.settings;

import static java.util.Map.entry;

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
  private static final Rule SECONDS = digits("[1-9]\\d{0,3}", "a number of seconds");
  private static final Rule FREE = new Rule(ANYTHING, "");
  private static final Rule YES_OR_NO =
      new Rule(Pattern.compile("true|false").asMatchPredicate(), "true or false");
  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry(
              "innoplaces.base.url",
              new Rule(
                  CheckedSettings::isBaseUrl, "scheme, host and port, like https://lab.example")),
          entry(
              "innoplaces.proxies",
              new Rule(
                  Pattern.compile("[0-9A-Fa-f.:/]+(\\s*,\\s*[0-9A-Fa-f.:/]+)*").asMatchPredicate(),
                  "addresses or networks with commas between them, like 127.0.0.1, 10.0.0.0/8")),
          entry(
              "innoplaces.delivery.time-travel",
              new Rule(Pattern.compile("all|past|none").asMatchPredicate(), "all, past or none")),
          entry("innoplaces.media.largest.file", digits("[1-9]\\d{0,11}", "a number of bytes")),
          entry(
              "innoplaces.admin.email",
              new Rule(value -> value.contains("@"), "an e-mail address")),
          entry(
              "innoplaces.admin.password",
              new Rule(value -> value.length() >= 12, "12 characters or more")),
          entry(
              "innoplaces.admin.token",
              new Rule(value -> value.length() >= 32, "32 characters or more")),
          entry(
              "innoplaces.oidc.issuer",
              new Rule(
                  Pattern.compile(
                          "https://[^?#\\s]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/[^?#\\s]*)?")
                      .asMatchPredicate(),
                  "an https address without ? and #")),
          entry("innoplaces.oidc.client.id", FREE),
          entry("innoplaces.oidc.client.secret", FREE),
          entry("innoplaces.oidc.label", FREE),
          entry("innoplaces.oidc.scopes", FREE),
          entry(
              "innoplaces.oidc.algorithms",
              new Rule(
                  Pattern.compile("((RS|PS|ES)(256|384|512)|EdDSA|[,\\s])+").asMatchPredicate(),
                  "some of RS256, PS256, ES256, ..., EdDSA")),
          entry("innoplaces.oidc.create.role", FREE),
          entry("innoplaces.oidc.create.domains", FREE),
          entry(
              "innoplaces.oidc.second.factor",
              new Rule(Pattern.compile("ask|trust").asMatchPredicate(), "ask or trust")),
          entry("innoplaces.plugins.hold", SECONDS),
          entry("innoplaces.plugins.patience", SECONDS),
          entry("innoplaces.jobs.poll", SECONDS),
          entry("innoplaces.jobs.threads", digits("[1-9]|[1-5]\\d", "a number from 1 to 59")),
          entry("innoplaces.jobs.heartbeat", digits("[1-9]|[1-5]\\d|60", "1 to 60 seconds")),
          entry("innoplaces.webhooks.private-addresses", YES_OR_NO),
          entry("innoplaces.smtp.host", FREE),
          entry("innoplaces.smtp.port", digits("[1-9]\\d{0,4}", "a port")),
          entry("innoplaces.smtp.user", FREE),
          entry("innoplaces.smtp.password", FREE),
          entry("innoplaces.smtp.starttls", YES_OR_NO),
          entry(
              "innoplaces.smtp.from", new Rule(value -> value.contains("@"), "an e-mail address")),
          entry("innoplaces.database.url", FREE),
          entry("innoplaces.database.user", FREE),
          entry("innoplaces.database.password", FREE));

  private record Rule(Predicate<String> allows, String expected) {}

  private static Rule digits(String shape, String expected) {
    return new Rule(Pattern.compile(shape).asMatchPredicate(), expected);
  }

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
