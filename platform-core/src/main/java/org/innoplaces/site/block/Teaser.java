package org.innoplaces.site.block;

import jakarta.validation.Valid;
import org.innoplaces.content.Block;
import org.innoplaces.content.BlockType;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.media.Media;
import org.innoplaces.site.Link;

/** A picture or film with a caption, and a text that makes curious. */
@BlockType("teaser")
public record Teaser(
    String title, @RichText String text, Ref<Media> media, String caption, @Valid Link action)
    implements Block {}
