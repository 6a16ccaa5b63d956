package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The languages and the time of the site, as the desk shows them: {@code #{place.…}}. */
@Named("place")
@RequestScoped
public class DeskLanguages {

  private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private static final String DAY = "\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])";
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?Z";
  private static final Pattern INSTANT = Pattern.compile(DAY + "T" + TIME);

  private final Languages languages;
  private final ReadContent content;
  private final DeskVisit visit;
  private ZoneId zone;

  /** For CDI proxies. */
  protected DeskLanguages() {
    this(null, null, null);
  }

  @Inject
  DeskLanguages(Languages languages, ReadContent content, DeskVisit visit) {
    this.languages = languages;
    this.content = content;
    this.visit = visit;
  }

  /** The languages of the site, the default first. */
  public List<String> getOffered() {
    return languages.current().offered();
  }

  /** What a language is called in the language of the desk. */
  public String nameOf(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(visit.getLocale());
    return name.substring(0, 1).toUpperCase(visit.getLocale()) + name.substring(1);
  }

  /** An instant as people say it, in the time zone of the site. */
  public String tell(Instant instant) {
    ZonedDateTime time = instant.atZone(zone());
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken());
    return day.format(time) + ", " + hour(instant);
  }

  /** A sentence with its instants as people say them, in the time zone of the site. */
  String tellAll(String sentence) {
    return INSTANT
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(told(found.group())));
  }

  /** A day that is none, like 30 February, stays as it was written. */
  private String told(String instant) {
    try {
      return tell(Instant.parse(instant));
    } catch (DateTimeException none) {
      return instant;
    }
  }

  /** The time of day of an instant. */
  public String hour(Instant instant) {
    DateTimeFormatter hour =
        visit.getLanguage().equals("fr")
            ? DateTimeFormatter.ofPattern("H 'h' mm")
            : DateTimeFormatter.ofPattern("HH:mm");
    return hour.format(instant.atZone(zone())).replace(" h ", "\u202fh\u202f");
  }

  /** English dates of a European site: 5 March 2026. */
  private Locale spoken() {
    return visit.getLanguage().equals("en") ? Locale.UK : visit.getLocale();
  }

  /** An instant as an input for date and time holds it. */
  public String input(Instant instant) {
    return INPUT.format(instant.atZone(zone()));
  }

  /** The name of the time zone of the site. */
  public String getZoneName() {
    return zone().getId();
  }

  /**
   * What an input for date and time holds; empty when it is empty.
   *
   * @throws DateTimeException when it is no date and time
   * @throws InvalidInput when the clocks skip it
   */
  public Optional<Instant> instant(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> !text.isEmpty())
        .map(text -> instant(LocalDateTime.parse(text), zone()));
  }

  /** A time that the clocks skip is meant otherwise, and nobody knows how. */
  static Instant instant(LocalDateTime time, ZoneId zone) {
    if (zone.getRules().getValidOffsets(time).isEmpty()) {
      String told = time.toString().replace('T', ' ');
      throw new InvalidInput(Problem.of("no-such-time", null, told));
    }
    return time.atZone(zone).toInstant();
  }

  private ZoneId zone() {
    if (zone == null) {
      zone =
          content
              .single(ReadScope.now(getOffered().get(0)), "site")
              .map((Content site) -> site.get("timeZone"))
              .filter(String.class::isInstance)
              .map(name -> known((String) name))
              .orElse(ZoneId.of("Europe/Paris"));
    }
    return zone;
  }

  private static ZoneId known(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneId.of("UTC");
    }
  }
}
