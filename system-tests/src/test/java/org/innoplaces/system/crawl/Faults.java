package org.innoplaces.system.crawl;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no answer may be or hold, whatever was sent. */
final class Faults {

  private static final int SERVER_ERROR = 500;
  private static final Pattern INSIDES =
      Pattern.compile(
          "\\bat [\\w.$/]+\\([\\w$]+\\.java"
              + "|\\bCaused by: "
              + "|\\b\\w+(\\.\\w+){2,}(Exception|Error)\\b"
              + "|(?i:\\b(payara|glassfish|grizzly|eclipselink|mojarra|soteria|yasson|jersey)\\b)");

  private final List<String> found = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new HashMap<>();

  /**
   * Looks at an answer.
   *
   * @param deed what was sent where
   */
  void judge(String deed, HttpResponse<String> answer) {
    statuses.merge(answer.statusCode(), 1, Integer::sum);
    if (answer.statusCode() >= SERVER_ERROR) {
      note(deed, "answers " + answer.statusCode());
    }
    told(answer).ifPresent(words -> note(deed, "tells " + words));
    if (endsTheSession(answer)) {
      note(deed, "ends the session");
    }
  }

  private static Optional<String> told(HttpResponse<String> answer) {
    Stream<String> headers =
        answer.headers().map().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue());
    return Stream.concat(Stream.of(answer.body()), headers)
        .map(INSIDES::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private static boolean endsTheSession(HttpResponse<String> answer) {
    boolean leads =
        answer.headers().firstValue("Location").filter(to -> to.contains("/sign-in")).isPresent();
    boolean drops =
        answer.headers().allValues("Set-Cookie").stream()
            .anyMatch(cookie -> cookie.startsWith("innoplaces-session="));
    return leads || drops || answer.statusCode() == 401;
  }

  void note(String deed, String what) {
    found.add(deed + " " + what);
  }

  List<String> found() {
    return found;
  }

  /** How many answers had which status. */
  Map<Integer, Integer> statuses() {
    return statuses;
  }

  int answers() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }
}
