package org.innoplaces.launcher.door;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole answer of HTTP that refuses a request which could not be read.
 *
 * @param head its first line and headers, with their line ends
 * @param body never null
 */
record Refusal(String head, byte[] body) {

  private static final Pattern EMPTY =
      Pattern.compile(
          "HTTP/1\\.[01] ([45]\\d\\d)[^\r]*\r\n(?s:.*?)content-length: *0\r\n(?s:.*)\r\n",
          Pattern.CASE_INSENSITIVE);

  private static final String HEADERS =
      """
      Content-Type: %s\r
      Content-Length: %d\r
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      Content-Security-Policy: %s\r
      \r
      """;

  /** What is told of statuses that do not mean that the request is malformed. */
  private static final Map<String, String> WORDS = Map.of("404", "absent", "505", "version");

  /**
   * The same refusal with a body; empty when the answer is none, has a body already, or must not
   * have one.
   *
   * @param answer all that the server wants to send
   * @param request how the request begins, as far as it could be read
   */
  static Optional<Refusal> of(String answer, String request) {
    Matcher empty = EMPTY.matcher(answer);
    if (!empty.matches() || request.startsWith("HEAD ")) {
      return Optional.empty();
    }
    String[] words = request.split(" ", 3);
    boolean json = words.length > 1 && RawAddress.isInterface(words[1]);
    byte[] body =
        OwnWords.text(WORDS.getOrDefault(empty.group(1), "refusal") + (json ? ".json" : ".html"))
            .replace("{status}", empty.group(1))
            .getBytes(StandardCharsets.UTF_8);
    String headers =
        HEADERS.formatted(
            json ? "application/vnd.api+json" : "text/html;charset=UTF-8",
            body.length,
            OwnWords.POLICY);
    String kept = answer.replaceFirst("(?i)content-length: *0\r\n", "");
    return Optional.of(new Refusal(kept.substring(0, kept.length() - 2) + headers, body));
  }

  byte[] bytes() {
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = java.util.Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }
}
