package org.innoplaces.membership.testimonial;

import java.time.Instant;
import java.util.Optional;

/**
 * What a member sees of their own testimonial.
 *
 * @param version from which a change starts; 0 when nothing was said
 * @param words what they said; after a change by editors what it is now
 * @param state empty when nothing was said
 * @param consentedAt empty when nothing was said
 */
public record OwnTestimonial(
    int version, OwnWords words, Optional<TestimonialState> state, Optional<Instant> consentedAt) {

  /** Nothing was said. */
  public static final OwnTestimonial NONE =
      new OwnTestimonial(0, OwnWords.NONE, Optional.empty(), Optional.empty());
}
