package org.innoplaces.access.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/permissions}. */
@ApplicationScoped
class PermissionPaths implements OpenApiPaths {

  @Override
  public OpenApiPart describe() {
    ManagedOperation list =
        new ManagedOperation(
                "manageListPermissions", "permissions", "List the permissions of plugins.")
            .answers("200", "permissions.list");
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("name", JsonSchema.map(JsonSchema.of("string")));
    return new OpenApiPart(
        JsonText.object()
            .add("/api/manage/permissions", JsonText.object().add("get", list.describe()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add("permissions.list", ManagedOperation.several("permissions", members)))
            .build());
  }
}
