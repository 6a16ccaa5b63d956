package org.innoplaces.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.problem.Message;

/**
 * Why a delivery did not arrive. Kept as an English sentence, which programs read, too; people get
 * it in their language.
 */
public enum DeliveryFailure {
  /** The host has a name that nobody knows. */
  UNKNOWN_HOST("unknown-host"),
  /** Nobody listens there. */
  NOT_CONNECTED("not-connected"),
  /** There was no answer in time. */
  SILENT("silent"),
  /** The answer was none of success. */
  REFUSED("refused"),
  /** We were stopped in the middle of it. */
  STOPPED("stopped");

  private static final String MARK = "\u0001";

  private final String key;

  DeliveryFailure(String name) {
    this.key = "webhook.failure." + name;
  }

  /** The sentence that is kept. */
  public String told(Object... about) {
    return Message.of(key, about).in(Locale.ENGLISH);
  }

  /** What a kept sentence says, for a reader of any language; empty when it is none of these. */
  public static Optional<Message> read(String kept) {
    return Arrays.stream(values()).flatMap(one -> one.match(kept)).findFirst();
  }

  private Stream<Message> match(String kept) {
    String[] parts = told(MARK).split(MARK, -1);
    String pattern = parts.length == 1 ? "" : "(.*)";
    String all =
        Arrays.stream(parts).map(Pattern::quote).reduce((a, b) -> a + pattern + b).orElseThrow();
    Matcher matcher = Pattern.compile(all).matcher(kept);
    return matcher.matches()
        ? Stream.of(Message.of(key, parts.length == 1 ? "" : matcher.group(1)))
        : Stream.empty();
  }
}
