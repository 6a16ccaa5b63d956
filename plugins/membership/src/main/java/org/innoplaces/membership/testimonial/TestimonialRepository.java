package org.innoplaces.membership.testimonial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what members say. */
public interface TestimonialRepository {

  /** That of an account. */
  Optional<MemberTestimonial> find(UUID account);

  /** The same, locked until the transaction ends. */
  Optional<MemberTestimonial> lock(UUID account);

  /** Those that were said with that address. */
  List<MemberTestimonial> of(String email);

  /** That which editors find in an entry; empty for what no member said. */
  List<MemberTestimonial> ofEntry(UUID entry);

  /** All of accounts that are nobody's membership any more, or gone. */
  List<MemberTestimonial> ofFormerMembers();

  /** Adds one. */
  void add(MemberTestimonial testimonial);

  /** Removes it. */
  void remove(MemberTestimonial testimonial);
}
