package org.innoplaces.plugin.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.json.JsonText;
import org.innoplaces.plugin.PluginFault;
import org.innoplaces.plugin.PluginStanding;

/** A plugin as JSON. */
final class WritePlugin {

  private WritePlugin() {}

  static JsonObject resource(PluginStanding plugin) {
    JsonArrayBuilder reasons = JsonText.array();
    plugin.reasons().forEach(reason -> reasons.add(reason(reason)));
    return ApiDocument.resource(
        "plugins",
        plugin.name(),
        JsonText.object()
            .add(
                "version", plugin.version().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL))
            .add("file", plugin.file())
            .add("bundled", plugin.bundled())
            .add("state", plugin.state().token())
            .add("reasons", reasons));
  }

  private static JsonObject reason(PluginFault reason) {
    return JsonText.object()
        .add("code", reason.code())
        .add("arguments", JsonText.strings(reason.arguments()))
        .add("text", reason.text())
        .build();
  }
}
