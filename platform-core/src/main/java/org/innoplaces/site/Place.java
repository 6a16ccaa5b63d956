package org.innoplaces.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;
import org.innoplaces.media.Media;

/**
 * A place that hosts the network.
 *
 * @param capacity how many people a session there can seat
 * @param kind what it is in a few words, for example "municipal workshop"
 * @param access how to come by public transport
 * @param accessibility what somebody with reduced mobility, sight or hearing finds there
 */
@ContentType(name = "place", collection = "places", sort = "position")
public record Place(
    @Shared @Sortable Integer position,
    @Shared @Title @Sortable @NotBlank @Size(max = 200) String name,
    @Shared @Valid PostalAddress address,
    @Shared @Sortable @Positive Integer capacity,
    @Shared Ref<Media> illustration,
    @Size(max = 200) String kind,
    @RichText String description,
    @LongText String access,
    @LongText String accessibility) {}
