package org.innoplaces.site.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.LongText;
import org.innoplaces.site.Link;

/** The one thing that a reader should do now. */
@BlockType("callToAction")
public record CallToAction(
    @NotBlank String title, @LongText String text, @NotNull @Valid Link action) implements Block {}
