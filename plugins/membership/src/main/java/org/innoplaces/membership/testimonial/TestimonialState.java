package org.innoplaces.membership.testimonial;

import java.util.Locale;

/** How it stands with what a member says. */
public enum TestimonialState {
  /** Editors have it. */
  PROPOSED,
  /** Editors changed the text, and the member has not agreed to that. */
  EDITED,
  /** Readers will see it from a day on. */
  PLANNED,
  /** Readers see it. */
  PUBLISHED,
  /** Editors put it away. */
  PUT_AWAY;

  /** As it stands in bundles, there under {@code testimonial.state.}. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
