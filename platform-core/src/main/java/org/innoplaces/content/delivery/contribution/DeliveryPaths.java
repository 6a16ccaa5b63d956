package org.innoplaces.content.delivery.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes the delivery API: two paths for every content type, and what they answer. */
@ApplicationScoped
class DeliveryPaths implements OpenApiPaths {

  private final ContentSchema schema;

  protected DeliveryPaths() {
    this(null);
  }

  @Inject
  DeliveryPaths(ContentSchema schema) {
    this.schema = schema;
  }

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder paths = JsonText.object();
    for (TypeSchema type : schema.types()) {
      CollectionPaths described = new CollectionPaths(schema, type);
      String address = "/api/content/" + type.collection();
      paths.add(address, described.list());
      paths.add(address + "/{entry}", described.entry());
    }
    return new OpenApiPart(
        paths.build(),
        JsonText.object()
            .add("schemas", new DeliverySchemas(schema).all())
            .add("parameters", new ScopeParameters(schema).all())
            .add("headers", CollectionPaths.headers())
            .build());
  }
}
