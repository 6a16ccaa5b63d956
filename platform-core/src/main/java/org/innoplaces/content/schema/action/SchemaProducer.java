package org.innoplaces.content.schema.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.extension.ContentRecords;
import org.innoplaces.content.schema.extension.ValueKind;
import org.innoplaces.plugin.Contributions;

/** Builds the schema of the running instance once, from what the modules contribute. */
@ApplicationScoped
class SchemaProducer {

  @Produces
  @Singleton
  ContentSchema schema(@Any Instance<ContentRecords> modules, @Any Instance<ValueKind<?>> kinds) {
    return new ReadSchema(kinds.stream().toList())
        .read(
            Contributions.of(modules).collect(ContentRecords::records).stream()
                .flatMap(Set::stream)
                .toList());
  }
}
