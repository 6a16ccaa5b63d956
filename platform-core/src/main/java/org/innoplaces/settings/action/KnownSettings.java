package org.innoplaces.settings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.action.ReadSchema;
import org.innoplaces.content.schema.extension.ValueKind;
import org.innoplaces.content.schema.kind.BlockKind;
import org.innoplaces.content.schema.kind.GroupKind;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.SettingsType;
import org.innoplaces.settings.UnknownSettings;
import org.innoplaces.settings.extension.SettingsRecord;

/** What plugins have to set; each is asked once. */
@ApplicationScoped
class KnownSettings {

  private final Contributions<SettingsRecord<?>> contributed;
  private final List<ValueKind<?>> kinds;
  private Map<String, SettingsType> types;

  protected KnownSettings() {
    this.contributed = null;
    this.kinds = null;
  }

  @Inject
  KnownSettings(@Any Instance<SettingsRecord<?>> contributed, @Any Instance<ValueKind<?>> kinds) {
    this.contributed = Contributions.of(contributed);
    this.kinds = List.copyOf(kinds.stream().toList());
  }

  /** All of them, by plugin. */
  Collection<SettingsType> all() {
    return types().values();
  }

  /** Those of a plugin; {@link UnknownSettings} when it has none. */
  SettingsType of(String plugin) {
    SettingsType type = types().get(plugin);
    if (type == null) {
      throw new UnknownSettings(plugin);
    }
    return type;
  }

  /** Those that a record holds. */
  SettingsType of(Class<? extends Record> record) {
    return all().stream()
        .filter(type -> type.group().record().equals(record))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No settings: " + record.getName()));
  }

  /** What the plugin itself finds wrong with what would count. */
  List<Problem> problems(SettingsType type, JsonObject effective) {
    Record wanted = type.group().toJava(effective);
    return contributed
        .collect(
            one -> one.plugin().equals(type.plugin()) ? problems(one, wanted) : List.<Problem>of())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The record was made by the type of the plugin's own defaults. */
  @SuppressWarnings("unchecked")
  private static <R extends Record> List<Problem> problems(SettingsRecord<R> one, Record wanted) {
    return one.problems((R) wanted);
  }

  private synchronized Map<String, SettingsType> types() {
    if (types == null) {
      Map<String, SettingsType> found = new TreeMap<>();
      contributed.collect(this::type).forEach(type -> found.putIfAbsent(type.plugin(), type));
      types = found;
    }
    return types;
  }

  private SettingsType type(SettingsRecord<?> settings) {
    Record defaults = settings.defaults();
    GroupSchema group = new ReadSchema(kinds).group(defaults.getClass());
    group.fields().forEach(field -> check(settings, field.kind()));
    return new SettingsType(settings.plugin(), group, defaults);
  }

  private static void check(SettingsRecord<?> settings, FieldKind kind) {
    if (kind instanceof BlockKind || kind.isRelationship()) {
      throw new IllegalArgumentException(
          "The settings of " + settings.plugin() + " have a component of the kind " + kind.name());
    }
    if (kind instanceof ListKind list) {
      check(settings, list.element());
    } else if (kind instanceof GroupKind nested) {
      nested.group().fields().forEach(field -> check(settings, field.kind()));
    }
  }
}
