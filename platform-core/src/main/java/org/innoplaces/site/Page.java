package org.innoplaces.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.innoplaces.content.Block;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;

/**
 * A page of the site, made of blocks.
 *
 * @param lead one or two sentences; search engines and shared links show them
 */
@ContentType(name = "page", collection = "pages", sort = "title")
public record Page(
    @Title @Sortable @NotBlank @Size(max = 200) String title,
    @LongText @Size(max = 500) String lead,
    List<@Valid Block> blocks) {}
