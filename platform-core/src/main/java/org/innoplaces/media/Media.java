package org.innoplaces.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;

/**
 * A picture, film or document that entries refer to.
 *
 * @param name how editors find it
 * @param file the bytes' place and measures
 * @param focalPoint what every cut of a picture must show; its centre when nothing is said
 * @param tags by which editors sort their library
 * @param decorative true for pictures that say nothing that the text does not say: readers who do
 *     not see them are not told of them, and no alternative text is asked for
 * @param credit whom to thank for it
 * @param alt what it shows, for those who do not see it
 * @param caption what stands below it
 */
@ContentType(name = "media", collection = "media", sort = "name")
@Described
public record Media(
    @Shared @Title @Sortable @Filterable @NotBlank @Size(max = 200) String name,
    @Shared @NotNull @Valid MediaFile file,
    @Shared @Valid FocalPoint focalPoint,
    @Shared @Filterable @Size(max = 50) List<@NotBlank @Size(max = 40) String> tags,
    @Shared Boolean decorative,
    @Shared @Size(max = 200) String credit,
    @Size(max = 500) String alt,
    @Size(max = 500) String caption) {}
