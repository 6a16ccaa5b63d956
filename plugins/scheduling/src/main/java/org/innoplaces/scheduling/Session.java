package org.innoplaces.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Ref;
import org.innoplaces.content.RichText;
import org.innoplaces.content.Shared;
import org.innoplaces.content.Sortable;
import org.innoplaces.content.Title;
import org.innoplaces.site.KnownLanguage;
import org.innoplaces.site.KnownTimeZone;
import org.innoplaces.site.Person;
import org.innoplaces.site.Place;
import org.innoplaces.site.Theme;

/**
 * A meeting of the network on a day.
 *
 * @param start when it begins
 * @param end when it ends, after its start
 * @param timeZone the IANA name of the zone that its hours are told in; without one, that of the
 *     site
 * @param capacity how many seats there are; without one, as many as the place has
 * @param languages the BCP 47 tags of what is spoken
 * @param agenda its parts, in their order
 * @param practicalNotes what one should know before coming
 */
@ContentType(
    name = SchedulingPlugin.SESSION,
    collection = SchedulingPlugin.SESSIONS,
    sort = "start")
public record Session(
    @Shared @Sortable @NotNull Instant start,
    @Shared @NotNull Instant end,
    @Shared @KnownTimeZone String timeZone,
    @Shared Ref<Theme> theme,
    @Shared Ref<Place> place,
    @Shared List<Ref<Person>> speakers,
    @Shared @Sortable @Positive @Max(100_000) Integer capacity,
    @Shared @Filterable List<@NotBlank @Pattern(regexp = TAG) @KnownLanguage String> languages,
    @Title @Sortable @NotBlank @Size(max = 200) String title,
    @LongText @Size(max = 500) String summary,
    @RichText String description,
    List<@Valid Part> agenda,
    @LongText @Size(max = 2_000) String practicalNotes) {

  private static final String TAG = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*";

  /**
   * A part of a session.
   *
   * @param minutes how long it lasts
   */
  public record Part(
      @NotBlank @Size(max = 200) String title,
      @Positive @Max(1_440) Integer minutes,
      @LongText @Size(max = 1_000) String text) {}
}
