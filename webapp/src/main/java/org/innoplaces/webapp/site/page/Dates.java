package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Days as people say them, in the zone of the site: {@code #{dates.…}}.
 *
 * <p>For one request.
 */
@Named("dates")
@RequestScoped
public class Dates {

  private static final Map<String, Locale> COMMON = Map.of("en", Locale.UK, "fr", Locale.FRANCE);

  private final Site site;

  /** For CDI proxies. */
  protected Dates() {
    this(null);
  }

  /** In the language and zone of this site. */
  @Inject
  public Dates(Site site) {
    this.site = site;
  }

  /** For people: {@code 8 octobre 2026}. */
  public String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader())
        .format(local(instant));
  }

  /** For people, with the time of day: {@code 8 octobre 2026, 14 h 03}; the same as on the desk. */
  public String moment(Instant instant) {
    ZonedDateTime time = local(instant);
    if (reader().getLanguage().equals("fr")) {
      String hour = DateTimeFormatter.ofPattern("H 'h' mm").format(time);
      return day(instant) + ", " + hour.replace(" h ", "\u202fh\u202f");
    }
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(reader())
        .format(time);
  }

  /** The language with a country, as programs of social networks want it: {@code fr_FR}. */
  public String getTerritory() {
    return reader().toString();
  }

  /** English dates without a country would be American ones; the sites are in Europe. */
  private Locale reader() {
    Locale language = Locale.forLanguageTag(site.getLocale());
    return COMMON.getOrDefault(site.getLocale(), language);
  }

  /** For programs: {@code 2026-10-08}. */
  public String machine(Instant instant) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(local(instant));
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(zone());
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(String.valueOf(site.getSettings().get("timeZone")));
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
