package org.innoplaces.content;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A content type of the tests, with a field of most kinds. */
@ContentType(name = "note", collection = "notes", sort = "weight")
public record Note(
    @Title @Sortable @NotBlank String title,
    @LongText String body,
    @RichText String text,
    List<String> tags,
    Ref<Note> next,
    List<Ref<?>> related,
    Address address,
    List<Block> blocks,
    @Shared @Sortable Integer weight,
    @Shared @Filterable BigDecimal price,
    @Shared @Filterable Instant starts,
    @Shared @Filterable Colour colour,
    @Shared Ref<Note> parent) {

  /** A nested group. */
  public record Address(String street, Ref<Note> place) {}

  /** A choice. */
  public enum Colour {
    RED,
    GREEN
  }
}
