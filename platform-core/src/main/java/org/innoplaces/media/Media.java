package org.innoplaces.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * @param alt what it shows, for those who do not see it
 */
@ContentType(name = "media", collection = "media", sort = "name")
public record Media(
    @Shared @Title @Sortable @Filterable @NotBlank @Size(max = 200) String name,
    @Shared @NotNull @Valid MediaFile file,
    @Shared @Size(max = 200) String credit,
    @NotBlank @Size(max = 500) String alt,
    @Size(max = 500) String caption) {}
