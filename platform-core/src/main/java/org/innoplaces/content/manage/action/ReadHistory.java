package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.FieldDifference;
import org.innoplaces.content.manage.HistoryPage;
import org.innoplaces.content.manage.ManageRepository;

/** Shows what a text said before. Permission {@code read} on the type. */
@ApplicationScoped
public class ReadHistory {

  private final ManageRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadHistory() {
    this(null, null);
  }

  @Inject
  ReadHistory(ManageRepository repository, CheckAccess access) {
    this.repository = repository;
    this.access = access;
  }

  /**
   * Some revisions, the newest first.
   *
   * @param page from 1
   */
  @Transactional
  public HistoryPage history(Actor actor, String type, UUID id, String locale, int page, int size) {
    require(actor, type, id);
    return new HistoryPage(
        repository.history(id, locale, (page - 1) * size, size), repository.revisions(id, locale));
  }

  /**
   * One revision.
   *
   * @throws UnknownEntry when there is none
   */
  @Transactional
  public Revision revision(Actor actor, String type, UUID id, String locale, int number) {
    require(actor, type, id);
    return repository
        .revision(id, locale, number)
        .orElseThrow(() -> new UnknownEntry(id + " " + locale + " " + number));
  }

  /** The fields in which two texts differ, by their paths; the fields of plugins one by one. */
  public static List<FieldDifference> differences(JsonObject before, JsonObject after) {
    List<FieldDifference> found = new ArrayList<>();
    collect("", before, after, found);
    return found;
  }

  private static void collect(
      String prefix, JsonObject before, JsonObject after, List<FieldDifference> found) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      JsonValue old = before.get(name);
      JsonValue now = after.get(name);
      String path = prefix + name;
      boolean group = path.equals("extensions") || path.matches("extensions\\.[^.]+");
      if (group) {
        collect(path + ".", object(old), object(now), found);
      } else if (!Objects.equals(old, now)) {
        found.add(new FieldDifference(path, old, now));
      }
    }
  }

  private static JsonObject object(JsonValue value) {
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private void require(Actor actor, String type, UUID id) {
    access.require(actor, new Permission("read", type));
    repository
        .entry(id)
        .map(Entry::type)
        .filter(type::equals)
        .orElseThrow(() -> new UnknownEntry(id));
  }
}
