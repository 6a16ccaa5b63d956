package org.innoplaces.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;

/** What somebody says about the network. */
@ContentType(name = "testimonial", collection = "testimonials", sort = "position")
public record Testimonial(
    @Shared @Sortable Integer position,
    @Shared @NotNull Ref<Person> person,
    @Shared @Filterable Membership membership,
    @Title @Sortable @NotBlank @Size(max = 200) String headline,
    @LongText @NotBlank @Size(max = 2_000) String quote) {

  /** How the person belongs to the network. */
  public enum Membership {
    FOUNDER,
    MEMBER,
    GUEST
  }
}
