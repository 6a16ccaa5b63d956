package org.innoplaces.site.block;

import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.RichText;

/** Running text. */
@BlockType("richText")
public record RichTextBlock(@RichText @NotBlank String text) implements Block {}
