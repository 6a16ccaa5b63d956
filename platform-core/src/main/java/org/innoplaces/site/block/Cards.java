package org.innoplaces.site.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.LongText;

/** A few short things side by side, like promises. */
@BlockType("cards")
public record Cards(String title, List<@Valid Card> items) implements Block {

  /** One of them. */
  public record Card(@NotBlank String title, @LongText String text) {}
}
