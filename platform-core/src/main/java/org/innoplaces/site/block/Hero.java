package org.innoplaces.site.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.media.Media;
import org.innoplaces.site.Link;

/** The first thing that a page says: large title, one promise, what to do next. */
@BlockType("hero")
public record Hero(
    @NotBlank String title, @LongText String lead, Ref<Media> image, List<@Valid Link> actions)
    implements Block {}
