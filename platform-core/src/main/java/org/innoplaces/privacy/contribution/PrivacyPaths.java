package org.innoplaces.privacy.contribution;

import static org.innoplaces.openapi.ManageOperation.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManageOperation;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;
import org.innoplaces.privacy.LegalBasis;

/** Describes {@code /api/manage/privacy}. */
@ApplicationScoped
class PrivacyPaths implements OpenApiPaths {

  private static final String ROOT = "/api/manage/privacy";
  private static final String TAG = "privacy";
  private static final JsonObject TEXT = JsonSchema.of("string");

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object()
            .add(ROOT, method("get", register().describe()))
            .add(ROOT + "/register.csv", JsonText.object().add("get", csv().describe()))
            .add(
                ROOT + "/export",
                method("post", person("Export", "Hand out what is kept").describe()))
            .add(ROOT + "/erase", method("post", person("Erase", "Erase what is kept").describe()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add("privacy.register", ManagedOperation.several("processings", line()))
                    .add("privacy.person", ManagedOperation.sent("persons", asked()))
                    .add("privacy.export", ManagedOperation.one("persons", exported()))
                    .add("privacy.erase", ManagedOperation.one("persons", erased())))
            .build());
  }

  private static JsonObjectBuilder method(String name, JsonObjectBuilder operation) {
    return JsonText.object().add(name, operation);
  }

  private static ManagedOperation register() {
    return new ManagedOperation(
            "manageListProcessings",
            TAG,
            "List what is kept about people, and how much of it the retention is about to remove.")
        .answers("200", "privacy.register");
  }

  private static ManageOperation csv() {
    return operation("manageExportRegister", TAG, "Write the register of processing into a file")
        .answers(
            "200",
            JsonText.object()
                .add("description", "The file.")
                .add(
                    "content",
                    JsonText.object().add("text/csv", JsonText.object().add("schema", TEXT))));
  }

  private static ManagedOperation person(String name, String summary) {
    return new ManagedOperation("manage" + name + "Person", TAG, summary + " about a person.")
        .body("privacy.person")
        .answers("200", "privacy." + name.toLowerCase(Locale.ROOT))
        .refuses("409");
  }

  private static Map<String, JsonObject> asked() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("email", TEXT);
    members.put(
        "names",
        JsonSchema.described(
            JsonSchema.list(TEXT),
            "Full names; those that are known of the address when it is left out or empty."));
    return members;
  }

  private static Map<String, JsonObject> exported() {
    Map<String, JsonObject> record = new LinkedHashMap<>();
    record.put("subject", TEXT);
    record.put("data", JsonSchema.of("object"));
    JsonObject records = JsonSchema.list(JsonSchema.object(record, record.keySet()));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("at", JsonSchema.text("date-time"));
    members.putAll(asked());
    members.put("data", JsonSchema.map(records));
    return members;
  }

  private static Map<String, JsonObject> erased() {
    Map<String, JsonObject> members = asked();
    members.put("erased", JsonSchema.map(JsonSchema.of("integer")));
    return members;
  }

  private static Map<String, JsonObject> line() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    for (String text : List.of("name", "purpose", "people", "data", "end")) {
      members.put(text, TEXT);
    }
    members.put(
        "basis",
        JsonSchema.choice(Arrays.stream(LegalBasis.values()).map(LegalBasis::token).toList()));
    members.put("kept", JsonSchema.nullable(JsonSchema.text("duration")));
    members.put("due", JsonSchema.of("integer"));
    members.put("dueSoon", JsonSchema.of("integer"));
    return members;
  }
}
