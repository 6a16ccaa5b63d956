package org.innoplaces.settings.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/settings}. */
@ApplicationScoped
class SettingsPaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/settings";
  private static final JsonObject VALUES = JsonSchema.map(JsonText.object().build());
  private static final JsonObject NAMES = JsonSchema.list(JsonSchema.of("string"));

  @Override
  public OpenApiPart describe() {
    ManagedOperation list =
        new ManagedOperation(
                "manageListSettings", "settings", "List the settings of plugins, without secrets.")
            .answers("200", "settings.list");
    ManagedOperation read =
        one("manageReadSettings", "Read the settings of a plugin, without secrets.");
    ManagedOperation change =
        one("manageChangeSettings", "Change settings of a plugin; null goes back to the default.")
            .startsFrom()
            .body("settings.sent");
    JsonObjectBuilder item =
        JsonText.object().add("get", read.describe()).add("patch", change.describe());
    return new OpenApiPart(
        JsonText.object()
            .add(LIST, JsonText.object().add("get", list.describe()))
            .add(LIST + "/{plugin}", item)
            .build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static ManagedOperation one(String id, String summary) {
    return new ManagedOperation(id, "settings", summary)
        .path("plugin", JsonSchema.of("string"))
        .answersTagged("200", "settings.one");
  }

  private static JsonObjectBuilder schemas() {
    Map<String, JsonObject> meta = new LinkedHashMap<>();
    meta.put("secrets", JsonSchema.described(NAMES, "The names of the secrets that are set."));
    meta.put("live", JsonSchema.described(NAMES, "The names of those that count at once."));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("type", JsonSchema.constant("settings"));
    members.put("id", JsonSchema.described(JsonSchema.of("string"), "The id of the plugin."));
    members.put("attributes", VALUES);
    members.put("meta", JsonSchema.object(meta, meta.keySet()));
    JsonObject resource = JsonSchema.object(members, members.keySet());
    Map<String, JsonObject> one = new LinkedHashMap<>();
    one.put("jsonapi", JsonSchema.ref("jsonapi"));
    one.put("data", resource);
    Map<String, JsonObject> total = Map.of("total", JsonSchema.of("integer"));
    Map<String, JsonObject> several = new LinkedHashMap<>(one);
    several.put("meta", JsonSchema.object(total, total.keySet()));
    several.put("data", JsonSchema.list(resource));
    Map<String, JsonObject> sent = new LinkedHashMap<>(members);
    sent.remove("meta");
    JsonObject data = JsonSchema.object(sent, List.of("type", "attributes"));
    return JsonText.object()
        .add("settings.one", JsonSchema.object(one, one.keySet()))
        .add("settings.list", JsonSchema.object(several, several.keySet()))
        .add("settings.sent", JsonSchema.object(Map.of("data", data), List.of("data")));
  }
}
