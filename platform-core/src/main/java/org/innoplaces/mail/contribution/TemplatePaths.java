package org.innoplaces.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManagedOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes {@code /api/manage/mail-templates}. */
@ApplicationScoped
class TemplatePaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/mail-templates";
  private static final String TAG = "mails";
  private static final String WORDS = "mail-words";

  @Override
  public OpenApiPart describe() {
    ManagedOperation list =
        new ManagedOperation("manageListMailTemplates", TAG, "List the mails of plugins.")
            .answers("200", "mail-templates.list");
    ManagedOperation read =
        one("manageReadMailWords", "Read the words of a mail in a language.")
            .answersTagged("200", WORDS + ".one");
    ManagedOperation change =
        one("manageChangeMailWords", "Give a mail other words in a language.")
            .startsFrom()
            .body(WORDS + ".sent")
            .answersTagged("200", WORDS + ".one");
    ManagedOperation reset =
        one("manageResetMailWords", "Give a mail back the words that its plugin brings.")
            .answersNothing();
    JsonObject words =
        JsonText.object()
            .add("get", read.describe())
            .add("patch", change.describe())
            .add("delete", reset.describe())
            .build();
    return new OpenApiPart(
        JsonText.object()
            .add(LIST, JsonText.object().add("get", list.describe()))
            .add(LIST + "/{id}/{language}", words)
            .build(),
        JsonText.object().add("schemas", schemas()).build());
  }

  private static ManagedOperation one(String id, String summary) {
    return new ManagedOperation(id, TAG, summary)
        .path("id", JsonSchema.of("string"))
        .path("language", JsonSchema.of("string"));
  }

  private static JsonObject schemas() {
    Map<String, JsonObject> sent = new LinkedHashMap<>();
    sent.put("subject", JsonSchema.of("string"));
    sent.put("text", JsonSchema.of("string"));
    Map<String, JsonObject> words = new LinkedHashMap<>(sent);
    words.put(
        "edited",
        JsonSchema.described(
            JsonSchema.of("boolean"), "Whether administrators wrote them, or the plugin did."));
    return JsonText.object()
        .add("mail-templates.list", ManagedOperation.several("mail-templates", template()))
        .add(WORDS + ".one", ManagedOperation.one(WORDS, words))
        .add(WORDS + ".sent", ManagedOperation.sent(WORDS, sent))
        .build();
  }

  private static Map<String, JsonObject> template() {
    JsonObject told = JsonSchema.map(JsonSchema.of("string"));
    Map<String, JsonObject> variable = new LinkedHashMap<>();
    variable.put("name", JsonSchema.of("string"));
    variable.put(
        "link",
        JsonSchema.described(JsonSchema.of("boolean"), "The address of a page: must be used."));
    variable.put("meaning", told);
    Map<String, JsonObject> template = new LinkedHashMap<>();
    template.put("label", told);
    template.put("variables", JsonSchema.list(JsonSchema.object(variable, variable.keySet())));
    template.put(
        "edited",
        JsonSchema.described(
            JsonSchema.list(JsonSchema.of("string")), "The languages with changed words."));
    return template;
  }
}
