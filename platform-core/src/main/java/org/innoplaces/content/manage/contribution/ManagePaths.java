package org.innoplaces.content.manage.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes the management API: the paths of every content type. */
@ApplicationScoped
class ManagePaths implements OpenApiPaths {

  private final ContentSchema schema;

  protected ManagePaths() {
    this(null);
  }

  @Inject
  ManagePaths(ContentSchema schema) {
    this.schema = schema;
  }

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder paths = JsonText.object();
    JsonObjectBuilder schemas = ManageSchemas.ofAllTypes();
    paths.add("/api/manage/waiting", WorkPaths.waiting());
    for (TypeSchema type : schema.types()) {
      new TypePaths(type).addTo(paths);
      new ManageSchemas(schema, type).addTo(schemas);
    }
    return new OpenApiPart(
        paths.build(),
        JsonText.object()
            .add("schemas", schemas)
            .add("parameters", ManageParameters.all())
            .add("responses", ManageAnswers.refusals())
            .add("headers", ManageAnswers.headers())
            .add("securitySchemes", JsonText.object().add("token", bearer()))
            .build());
  }

  private static JsonObjectBuilder bearer() {
    return JsonText.object()
        .add("type", "http")
        .add("scheme", "bearer")
        .add("description", "An API token, or nothing works under /api/manage.");
  }
}
