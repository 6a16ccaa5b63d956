package org.innoplaces.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;
import org.innoplaces.media.Media;

/** Somebody whom the site names: a member, a speaker, the author of a testimonial. */
@ContentType(name = "person", collection = "persons", sort = "name")
public record Person(
    @Shared @Title @Sortable @NotBlank @Size(max = 200) String name,
    @Shared @Filterable @Size(max = 200) String organisation,
    @Shared Ref<Media> photograph,
    @Size(max = 200) String role,
    @RichText String biography) {}
