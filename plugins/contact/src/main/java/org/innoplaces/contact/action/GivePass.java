package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a form something by which we know when it was opened. Everybody may open it. */
@ApplicationScoped
public class GivePass {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,15})\\.([0-9a-f]{64})");

  /** In front of what is signed, so that no other seal of ours is one of these. */
  private static final String KIND = "pass ";

  private final Seal seal;
  private final Clock clock;

  /** For CDI proxies. */
  protected GivePass() {
    this(null, null);
  }

  @Inject
  GivePass(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** The same pass when it is a good one, so that mending a mistake is not fast; else a new one. */
  public String renew(String pass) {
    return openedAt(pass).isPresent() ? pass : fresh();
  }

  private String fresh() {
    String now = Long.toString(clock.instant().toEpochMilli());
    return now + "." + seal.of(KIND + now);
  }

  /** When the form with the pass was opened; empty when we did not give it. */
  Optional<Instant> openedAt(String pass) {
    Matcher shape = SHAPE.matcher(pass);
    return shape.matches() && seal.isOf(KIND + shape.group(1), shape.group(2))
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(shape.group(1))))
        : Optional.empty();
  }
}
