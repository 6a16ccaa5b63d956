package org.innoplaces.openapi.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;
import org.innoplaces.plugin.Contributions;

/**
 * Writes the OpenAPI document of the running instance from what every module says of itself.
 *
 * <p>Any thread; needs no transaction.
 */
@ApplicationScoped
public class WriteOpenApi {

  private static final String DESCRIPTION =
      "What this site publishes, as JSON:API 1.1, with the content types, blocks and fields of"
          + " every installed plugin."
          + " Reading what is published needs no login and is open to pages of other"
          + " sites; everything under /api/manage needs a token.";

  private final Contributions<OpenApiPaths> modules;

  /** For CDI proxies. */
  protected WriteOpenApi() {
    this(List.of());
  }

  @Inject
  WriteOpenApi(@Any Instance<OpenApiPaths> modules) {
    this((Iterable<OpenApiPaths>) modules);
  }

  /** Writes what these modules say. */
  public WriteOpenApi(Iterable<OpenApiPaths> modules) {
    this.modules = Contributions.of(modules);
  }

  /** The whole document. */
  public JsonObject write() {
    List<OpenApiPart> parts = new ArrayList<>();
    parts.add(CommonAnswers.part());
    parts.addAll(modules.collect(OpenApiPaths::describe));
    return JsonText.object()
        .add("openapi", "3.1.0")
        .add("info", info())
        .add("servers", JsonText.array().add(JsonText.object().add("url", "/")))
        .add("paths", merged(parts.stream().map(OpenApiPart::paths).toList(), WriteOpenApi::both))
        .add("components", components(parts.stream().map(OpenApiPart::components).toList()))
        .build();
  }

  private static JsonObjectBuilder info() {
    return JsonText.object()
        .add("title", "Innoplaces")
        .add("version", "0.1")
        .add("description", DESCRIPTION);
  }

  private static JsonObjectBuilder components(List<JsonObject> parts) {
    Map<String, List<JsonObject>> byKind = new TreeMap<>();
    for (JsonObject part : parts) {
      part.forEach(
          (kind, named) ->
              byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(named.asJsonObject()));
    }
    JsonObjectBuilder components = JsonText.object();
    byKind.forEach((kind, named) -> components.add(kind, merged(named, (first, second) -> first)));
    return components;
  }

  /** All members in alphabetical order. */
  private static JsonObjectBuilder merged(
      List<JsonObject> parts, BinaryOperator<JsonValue> ofOneName) {
    Map<String, JsonValue> members = new TreeMap<>();
    parts.forEach(part -> part.forEach((name, value) -> members.merge(name, value, ofOneName)));
    JsonObjectBuilder merged = JsonText.object();
    members.forEach(merged::add);
    return merged;
  }

  /**
   * Two modules may describe one path together; what both say of the same thing is as the first one
   * says.
   */
  private static JsonValue both(JsonValue first, JsonValue second) {
    if (!(first instanceof JsonObject heard) || !(second instanceof JsonObject added)) {
      return first;
    }
    JsonObjectBuilder both = JsonText.object(heard);
    added.forEach(
        (name, value) ->
            both.add(name, heard.containsKey(name) ? both(heard.get(name), value) : value));
    return both.build();
  }
}
