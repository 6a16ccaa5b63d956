package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.audit.AuditEntries;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditQuery;
import org.innoplaces.audit.action.ReadAudit;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The audit log: {@code #{audit.…}}. */
@Named("audit")
@RequestScoped
public class AuditPage {

  private static final int SIZE = 100;
  private static final List<String> FILTERS =
      List.of("actor", "action", "subject", "from", "until");

  private final ReadAudit read;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final DeskLanguages place;
  private final AuditSubjects subjects;
  private final AuditWords words;
  private final AuditPeople people;
  private AuditEntries page;
  private List<AuditLine> lines;

  /** For CDI proxies. */
  protected AuditPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AuditPage(
      ReadAudit read,
      CurrentActor actor,
      DeskReply reply,
      DeskLanguages place,
      AuditSubjects subjects,
      AuditWords words,
      AuditPeople people) {
    this.read = read;
    this.actor = actor;
    this.reply = reply;
    this.place = place;
    this.subjects = subjects;
    this.words = words;
    this.people = people;
  }

  /** The entries, the newest first. */
  public AuditEntries getPage() {
    if (page == null) {
      page = read.read(actor.get(), new AuditQuery(filter(), getNumber(), SIZE));
    }
    return page;
  }

  /** The same in words. */
  public List<AuditLine> getLines() {
    if (lines == null) {
      List<AuditEntry> entries = getPage().entries();
      subjects.know(
          entries.stream().flatMap(one -> Stream.of(one.actor(), one.subject())).toList());
      lines =
          entries.stream()
              .map(
                  one ->
                      new AuditLine(
                          one,
                          words.action(one.action()),
                          subjects.of(one.subject()),
                          words.facts(one.detail())))
              .toList();
    }
    return lines;
  }

  /** The actions that can be chosen: names to words. */
  public Map<String, String> getActions() {
    Map<String, String> actions = new LinkedHashMap<>(words.actions());
    String asked = reply.text("action");
    if (!asked.isBlank()) {
      actions.putIfAbsent(asked, asked);
    }
    return actions;
  }

  private AuditFilter filter() {
    return new AuditFilter(
        people.ids(reply.text("actor")),
        reply.text("action"),
        reply.text("subject"),
        instant("from"),
        instant("until"));
  }

  private Optional<Instant> instant(String name) {
    try {
      return place.instant(reply.text(name));
    } catch (DateTimeException malformed) {
      throw new InvalidInput(
          Problem.of("malformed-instant", Source.parameter(name), reply.text(name)));
    }
  }

  /** Whether not everything is asked for. */
  public boolean isFiltered() {
    return FILTERS.stream().anyMatch(name -> !reply.text(name).isBlank());
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return reply.page();
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is. */
  public String path(int number) {
    return "/desk/audit?page=" + number + asked();
  }

  /** Where what is asked for is as a file. */
  public String file(String format) {
    return "/desk/audit/export?format=" + format + asked();
  }

  /** Where everything is that somebody did. */
  public String by(String who) {
    return "/desk/audit?actor=" + URLEncoder.encode(who, StandardCharsets.UTF_8);
  }

  private String asked() {
    return FILTERS.stream()
        .filter(name -> !reply.text(name).isBlank())
        .map(name -> "&" + name + "=" + URLEncoder.encode(reply.text(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
