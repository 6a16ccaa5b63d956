package org.innoplaces.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;
import org.innoplaces.media.Media;

/**
 * A subject that the network works on.
 *
 * @param position its number in the programme, from 1
 * @param questions what it asks
 */
@ContentType(name = "theme", collection = "themes", sort = "position")
public record Theme(
    @Shared @Sortable @NotNull @Positive Integer position,
    @Shared Ref<Media> illustration,
    @Title @Sortable @NotBlank @Size(max = 200) String title,
    @LongText @Size(max = 500) String summary,
    @RichText @NotBlank String description,
    List<@NotBlank String> questions) {}
