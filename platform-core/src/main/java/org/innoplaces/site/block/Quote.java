package org.innoplaces.site.block;

import jakarta.validation.constraints.NotNull;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.Ref;
import org.innoplaces.site.Testimonial;

/** A testimonial, quoted. */
@BlockType("quote")
public record Quote(@NotNull Ref<Testimonial> testimonial) implements Block {}
