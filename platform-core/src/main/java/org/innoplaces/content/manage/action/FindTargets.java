package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;

/** Tells of what type the entries are that a text refers to; one statement. */
@ApplicationScoped
public class FindTargets {

  private final ContentRepository repository;

  /** For CDI proxies. */
  protected FindTargets() {
    this(null);
  }

  @Inject
  FindTargets(ContentRepository repository) {
    this.repository = repository;
  }

  /** The types by id; those in the trash, too. */
  public Map<UUID, String> of(TypeSchema type, JsonObject values) {
    Set<UUID> targets =
        type.paths().flatMap(path -> references(path, values)).collect(Collectors.toSet());
    return repository.typesOf(targets);
  }

  private static Stream<UUID> references(PathField path, JsonObject values) {
    JsonValue value = values;
    for (String step : path.path().split("\\.")) {
      value = value instanceof JsonObject object ? object.get(step) : null;
    }
    return path.field().references(value);
  }
}
