package org.innoplaces.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Title;
import org.innoplaces.media.Media;

/**
 * What is true of the whole site.
 *
 * @param languages BCP 47 tags, the default first
 * @param timeZone an IANA zone, in which dates are told
 * @param home the page at the address of a language alone
 * @param publisher who answers for the site in law
 */
@ContentType(name = "site", collection = "site", single = true)
public record SiteSettings(
    @Shared @NotEmpty List<@NotBlank String> languages,
    @Shared @NotBlank String timeZone,
    @Shared Ref<Media> logo,
    @Shared @Valid Colours colours,
    @Shared Ref<Page> home,
    @Shared @Valid Publisher publisher,
    @Title @NotBlank String name,
    String baseline,
    @LongText String description) {}
