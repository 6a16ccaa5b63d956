package org.innoplaces.plugin.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;
import org.innoplaces.plugin.PluginStanding.State;

/** Describes {@code /api/manage/plugins}. */
@ApplicationScoped
class PluginPaths implements OpenApiPaths {

  @Override
  public OpenApiPart describe() {
    ManagedOperation list =
        new ManagedOperation(
                "manageListPlugins", "plugins", "List the plugins that the last start found.")
            .answers("200", "plugins.list");
    return new OpenApiPart(
        JsonText.object()
            .add("/api/manage/plugins", JsonText.object().add("get", list.describe()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add("plugins.list", ManagedOperation.several("plugins", plugin())))
            .build());
  }

  private static Map<String, JsonObject> plugin() {
    JsonObject text = JsonSchema.of("string");
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("version", JsonSchema.nullable(text));
    members.put("file", text);
    members.put("bundled", JsonSchema.of("boolean"));
    members.put(
        "state", JsonSchema.choice(Arrays.stream(State.values()).map(State::token).toList()));
    members.put("reasons", JsonSchema.list(reason(text)));
    return members;
  }

  private static JsonObject reason(JsonObject text) {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("code", text);
    members.put("arguments", JsonSchema.list(text));
    members.put("text", text);
    return JsonSchema.object(members, members.keySet());
  }
}
