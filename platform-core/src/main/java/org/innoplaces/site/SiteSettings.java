package org.innoplaces.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
    @Shared @NotEmpty
        List<@NotNull @KnownLanguage @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE) String>
            languages,
    @Shared @NotBlank @KnownTimeZone String timeZone,
    @Shared Ref<Media> logo,
    @Shared @Valid Colours colours,
    @Shared Ref<Page> home,
    @Shared @Valid Publisher publisher,
    @Title @NotBlank String name,
    String baseline,
    @LongText String description) {

  private static final String LANGUAGE_MESSAGE = "{org.innoplaces.site.language}";

  /** A language of two or three letters, perhaps with a script and a region (BCP 47). */
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";
}
