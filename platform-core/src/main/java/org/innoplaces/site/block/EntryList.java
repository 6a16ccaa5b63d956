package org.innoplaces.site.block;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;

/** The first entries of a collection. */
@BlockType("entryList")
public record EntryList(
    String title, @NotBlank String collection, @Positive @Max(50) Integer limit, String sort)
    implements Block {}
