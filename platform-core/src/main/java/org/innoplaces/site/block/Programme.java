package org.innoplaces.site.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.LongText;

/** The programme: its practical facts and all themes in their order, to unfold. */
@BlockType("programme")
public record Programme(String title, @LongText String lead, List<@Valid Fact> facts)
    implements Block {

  /** One practical fact, for example "Length: four hours". */
  public record Fact(@NotBlank String label, @NotBlank String value) {}
}
