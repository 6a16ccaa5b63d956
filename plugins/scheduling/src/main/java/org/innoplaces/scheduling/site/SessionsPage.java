package org.innoplaces.scheduling.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.scheduling.SessionTime;
import org.innoplaces.site.SiteForm;

/**
 * Tells when sessions are, and in which order they come: {@code #{sessionsPage.…}}. The pages hand
 * over the sessions that they have read, and the settings of the site.
 */
@Named("sessionsPage")
@RequestScoped
public class SessionsPage {

  private static final Comparator<SessionLine> BY_START =
      Comparator.comparing(line -> line.time().start());

  private final SiteForm page;
  private final SiteLinks links;
  private final Clock clock;

  /** For CDI proxies. */
  protected SessionsPage() {
    this(null, null, null);
  }

  /** Speaks the language of this page. */
  @Inject
  public SessionsPage(SiteForm page, SiteLinks links, Clock clock) {
    this.page = page;
    this.links = links;
    this.clock = clock;
  }

  /** Those that have not ended, the next one first. */
  public List<SessionLine> upcoming(List<Content> sessions, Map<String, Object> site) {
    Instant now = clock.instant();
    return lines(sessions, site)
        .filter(line -> line.time().end().isAfter(now))
        .sorted(BY_START)
        .toList();
  }

  /** Those that have ended, the last one first. */
  public List<SessionLine> past(List<Content> sessions, Map<String, Object> site) {
    Instant now = clock.instant();
    return lines(sessions, site)
        .filter(line -> !line.time().end().isAfter(now))
        .sorted(BY_START.reversed())
        .toList();
  }

  /** Those on a theme: the next one first, past ones behind. */
  public List<SessionLine> ofTheme(
      List<Content> sessions, Map<String, Object> site, Content theme) {
    List<Content> ours =
        sessions.stream()
            .filter(session -> session.get("theme") instanceof Content its && isSame(its, theme))
            .toList();
    return Stream.of(upcoming(ours, site), past(ours, site)).flatMap(List::stream).toList();
  }

  private static boolean isSame(Content one, Content other) {
    return one.id().equals(other.id());
  }

  /** A session and its time; null when it does not say when it is. */
  public SessionLine line(Content session, Map<String, Object> site) {
    return lines(List.of(session), site).findFirst().orElse(null);
  }

  /** What is spoken, in the language of the page; empty when the session does not say. */
  public String languages(Content session) {
    return session.get("languages") instanceof List<?> tags
        ? tags.stream().map(this::language).collect(Collectors.joining(", "))
        : "";
  }

  private String language(Object tag) {
    return Locale.forLanguageTag(String.valueOf(tag)).getDisplayName(page.locale());
  }

  /**
   * The session in the words of schema.org, for a script element.
   *
   * @param path of its page
   */
  public String structuredData(Content session, Map<String, Object> site, String path) {
    SessionLine line = line(session, site);
    return line == null ? "{}" : new SessionEvent(line, links, path).script();
  }

  private Stream<SessionLine> lines(List<Content> sessions, Map<String, Object> site) {
    Locale reader = page.locale();
    return sessions.stream()
        .flatMap(
            session ->
                SessionTime.of(session, site).stream()
                    .map(time -> new SessionLine(session, time, reader)));
  }
}
