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

/**
 * Days as people say them, in the zone of the site: {@code #{dates.…}}.
 *
 * <p>For one request.
 */
@Named("dates")
@RequestScoped
public class Dates {

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
        .withLocale(Locale.forLanguageTag(site.getLocale()))
        .format(local(instant));
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
