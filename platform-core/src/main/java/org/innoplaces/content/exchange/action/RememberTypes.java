package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.exchange.RememberedType;
import org.innoplaces.content.exchange.RememberedTypes;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/** Remembers the types of plugins, so that their entries keep their addresses without them. */
@ApplicationScoped
class RememberTypes {

  private final RememberedTypes remembered;
  private final ContentSchema schema;

  protected RememberTypes() {
    this(null, null);
  }

  @Inject
  RememberTypes(RememberedTypes remembered, ContentSchema schema) {
    this.remembered = remembered;
    this.schema = schema;
  }

  /** All that there are now; writes what is new. */
  @Transactional
  public void remember() {
    put(schema.types().stream().map(RememberedType::of).toList());
  }

  /** What an export tells of types, but for those that are here; in the caller's transaction. */
  void learn(Collection<RememberedType> told) {
    put(told.stream().filter(type -> schema.type(type.name()).isEmpty()).toList());
  }

  private void put(List<RememberedType> types) {
    Map<String, RememberedType> known = types.isEmpty() ? Map.of() : remembered.all();
    types.stream()
        .filter(
            type -> !known.containsKey(type.name()) || !known.get(type.name()).knowsTheSameAs(type))
        .forEach(remembered::put);
  }

  /** The types by name: those that are here, and what is remembered of others. */
  @Transactional
  public Map<String, TypeSchema> types() {
    Map<String, TypeSchema> types = new HashMap<>();
    remembered.all().forEach((name, type) -> types.put(name, type.schema()));
    schema.types().forEach(type -> types.put(type.name(), type));
    return types;
  }
}
