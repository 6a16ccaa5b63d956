package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.entry.FieldPlace;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.http.WrittenId;
import org.innoplaces.media.UnseenMedium;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What the forms of a list do: {@code #{listWork.…}}. */
@Named("listWork")
@RequestScoped
public class ListWork {

  private static final List<String> VERBS =
      List.of("publish", "unpublish", "trash", "restore", "release");
  private static final int MOST = 100;

  private final BulkWork work;
  private final FindEntries find;
  private final EntriesPage entries;
  private final ListViews views;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private boolean asked;
  private int done;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Used> used = new ArrayList<>();
  private final Map<UUID, UnseenMedium> unseen = new LinkedHashMap<>();

  /** For CDI proxies. */
  protected ListWork() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ListWork(
      BulkWork work,
      FindEntries find,
      EntriesPage entries,
      ListViews views,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply) {
    this.work = work;
    this.find = find;
    this.entries = entries;
    this.views = views;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
  }

  /** An entry that stayed as it was, and why. */
  public record Failure(String title, String reason) {}

  /** An entry that is not in the trash yet, because texts of readers use it. */
  public record Used(UUID id, String title, List<EntryUse> users) {}

  /** Does what a form asks for; to be called first, and does it once. */
  public boolean isAsked() {
    if (!asked && reply.isPost()) {
      asked = true;
      String verb = reply.text("do");
      if (verb.equals("view-keep")) {
        views.keep();
      } else if (verb.equals("view-remove")) {
        views.remove();
      } else if (VERBS.contains(verb)) {
        each(verb);
      }
    }
    return asked;
  }

  private void each(String verb) {
    Set<UUID> chosen = chosen();
    Map<UUID, ListedEntry> known = find.named(actor.get(), chosen, visit.getLanguage());
    for (UUID id : chosen) {
      ListedEntry entry = known.get(id);
      if (entry == null || !entry.type().equals(entries.getType().name())) {
        failures.add(new Failure(id.toString(), gone(id)));
      } else {
        one(verb, entry);
      }
    }
  }

  private void one(String verb, ListedEntry entry) {
    try {
      if (verb.equals("trash") && reply.text("known").isEmpty() && isUsed(entry)) {
        return;
      }
      work.on(actor.get(), entry, order(verb)).forEach(one -> unseen.put(one.id(), one));
      done++;
    } catch (PlatformException refused) {
      String reason =
          refused.problems().stream().map(this::told).distinct().collect(Collectors.joining(" "));
      failures.add(new Failure(entry.title().orElse(entry.id().toString()), reason));
    }
  }

  private boolean isUsed(ListedEntry entry) {
    List<EntryUse> users = work.lacking(actor.get(), entry, visit.getLanguage());
    if (!users.isEmpty()) {
      used.add(new Used(entry.id(), entry.title().orElse(entry.id().toString()), users));
    }
    return !users.isEmpty();
  }

  /** A sentence of its own, with the name of the field that it is about. */
  private String told(Problem problem) {
    String pointer = problem.source() == null ? "" : problem.source().value();
    Message told =
        FieldPlace.of(entries.getType(), JsonValue.EMPTY_JSON_OBJECT, pointer)
            .map(place -> Message.of("problem.at", place.words(), problem.message()))
            .orElse(problem.message());
    String text = told.in(visit.getLocale());
    return text.endsWith(".") ? text : text + ".";
  }

  private String gone(UUID id) {
    return new UnknownEntry(id).problems().get(0).text(visit.getLocale());
  }

  private BulkWork.Order order(String verb) {
    boolean shared = entries.getType().allShared() || !reply.text("with-shared").isEmpty();
    Optional<String> language = Optional.of(reply.text("language")).filter(tag -> !tag.isEmpty());
    return new BulkWork.Order(verb, language, shared, WrittenId.read(reply.text("release")));
  }

  private Set<UUID> chosen() {
    String[] sent = reply.request().getParameterValues("entry");
    return Arrays.stream(sent == null ? new String[0] : sent)
        .limit(MOST)
        .flatMap(text -> WrittenId.read(text).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What one may do to several entries, by what it is called; what is in the trash apart. */
  public Map<String, String> getVerbs() {
    boolean trash = reply.text("filter[state]").equals("trashed");
    Map<String, String> verbs = new LinkedHashMap<>();
    for (String verb : trash ? List.of("restore") : List.of("publish", "unpublish", "trash")) {
      String permission = verb.equals("unpublish") ? "publish" : verb;
      if (entries.may(permission.equals("restore") ? "trash" : permission)) {
        verbs.put(verb, "do." + verb);
      }
    }
    if (!trash && entries.isReleasing()) {
      verbs.put("release", "together.add");
    }
    return verbs;
  }

  /** Whether something was done to several entries, or tried. */
  public boolean isTold() {
    return asked && VERBS.contains(reply.text("do"));
  }

  /** Whether nothing was ticked that it could have been done to. */
  public boolean isNothingChosen() {
    return done == 0 && failures.isEmpty() && used.isEmpty();
  }

  /** How many entries it was done to. */
  public int getDone() {
    return done;
  }

  /** What it was, as a part of a key: {@code publish}. */
  public String getVerb() {
    return reply.text("do").toLowerCase(Locale.ROOT);
  }

  /** The media of what was published that readers do not get. */
  public List<UnseenMedium> getUnseen() {
    return List.copyOf(unseen.values());
  }

  /** The entries that wait for a second button before they are put into the trash. */
  public List<Used> getUsed() {
    return used;
  }

  /** The entries that stayed as they were. */
  public List<Failure> getFailures() {
    return failures;
  }
}
