package org.innoplaces.settings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.entry.action.CheckComplete;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.Stamp;
import org.innoplaces.settings.SettingsRepository;
import org.innoplaces.settings.SettingsState;
import org.innoplaces.settings.SettingsType;
import org.innoplaces.settings.StoredSettings;

/** Changes settings of a plugin. Permission {@code manage} on {@code plugin-setting}. */
@ApplicationScoped
public class ChangeSettings {

  private final KnownSettings known;
  private final SettingsRepository repository;
  private final CurrentSettings current;
  private final CheckComplete constraints;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ChangeSettings() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ChangeSettings(
      KnownSettings known,
      SettingsRepository repository,
      CurrentSettings current,
      CheckComplete constraints,
      CheckAccess access,
      RecordAudit audit,
      Clock clock) {
    this.known = known;
    this.repository = repository;
    this.current = current;
    this.constraints = constraints;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Changes some of them.
   *
   * @param startsFrom what the actor saw
   * @param changes the names to their new values; null for going back to the default
   * @return how they are now
   * @throws InvalidInput when a value is malformed, breaks a constraint or is refused by the
   *     plugin, with pointers to it
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed them in the meantime
   * @throws org.innoplaces.settings.UnknownSettings when the plugin has none
   */
  @Transactional
  public SettingsState change(Actor actor, String plugin, Stamp startsFrom, JsonObject changes) {
    access.require(actor, new Permission("manage", "plugin-setting"));
    SettingsType type = known.of(plugin);
    StoredSettings stored = repository.lock(plugin).orElseGet(() -> new StoredSettings(plugin));
    JsonObject wanted = merged(type, stored.values(), changes);
    SettingsState now = SettingsState.of(type, wanted);
    SettingsState.of(type, stored.values())
        .stamped()
        .require(Optional.of(startsFrom), Optional.of(now.stamped()), plugin);
    check(type, type.effective(stored.values()), type.effective(wanted));
    if (stored.changedAt() == null) {
      repository.add(stored);
    }
    current.keep(type, stored.values());
    stored.set(wanted, clock.instant());
    record(actor, plugin, changes);
    return now;
  }

  /** The plugin is asked about what keeps its constraints; what was wrong before may stay. */
  private void check(SettingsType type, JsonObject before, JsonObject wanted) {
    List<Problem> problems = new ArrayList<>(constraints.problems(type.group(), wanted));
    if (problems.isEmpty()) {
      problems.addAll(known.problems(type, wanted));
    }
    if (!problems.isEmpty() && constraints.problems(type.group(), before).isEmpty()) {
      List<String> told = known.problems(type, before).stream().map(ChangeSettings::said).toList();
      problems.removeIf(problem -> told.contains(said(problem)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static String said(Problem problem) {
    return problem.text(Locale.ENGLISH);
  }

  /** What nobody knows any more stays: the plugin that knew it may come back. */
  private static JsonObject merged(SettingsType type, JsonObject before, JsonObject changes) {
    List<Problem> problems = new ArrayList<>(unknown(type, changes));
    Intake intake = Intake.starting(Source::pointer, "").closed();
    JsonObject taken = type.group().take(changes, intake);
    problems.addAll(intake.problems());
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    JsonObjectBuilder all = JsonText.object(before);
    changes.forEach(
        (name, value) -> {
          if (value == JsonValue.NULL) {
            all.remove(name);
          } else {
            all.add(name, taken.get(name));
          }
        });
    return all.build();
  }

  private static List<Problem> unknown(SettingsType type, JsonObject changes) {
    String names =
        type.group().fields().stream().map(FieldSchema::name).collect(Collectors.joining(", "));
    return changes.keySet().stream()
        .filter(name -> type.group().field(name).isEmpty())
        .map(name -> Problem.of("unknown-member", Source.pointer("/" + name), name, names))
        .toList();
  }

  /** Only the names: values may be secret. */
  private void record(Actor actor, String plugin, JsonObject changes) {
    String names =
        JsonText.object().add("names", JsonText.strings(changes.keySet())).build().toString();
    audit.record(actor, new AuditFact("plugin-setting.changed", "plugin-setting/" + plugin, names));
  }
}
