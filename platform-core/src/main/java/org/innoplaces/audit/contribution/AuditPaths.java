package org.innoplaces.audit.contribution;

import static org.innoplaces.openapi.ManageOperation.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.audit.AuditFormat;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManageOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes the resources of the audit log. */
@ApplicationScoped
class AuditPaths implements OpenApiPaths {

  private static final String ROOT = "/api/manage/audit";
  private static final JsonObject TEXT = JsonSchema.of("string");
  private static final JsonObject TIME = JsonSchema.text("date-time");
  private static final JsonObject NUMBER = JsonSchema.of("integer");
  private static final JsonObject HASH = JsonSchema.pattern("([0-9a-f]{64})?");

  @Override
  public OpenApiPart describe() {
    return new OpenApiPart(
        JsonText.object()
            .add(ROOT, get(list()))
            .add(ROOT + "/export", get(export()))
            .add(ROOT + "/verification", get(verification()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add("audit.documents", documents())
                    .add("audit.verdict", verdict()))
            .build());
  }

  private static JsonObjectBuilder get(ManageOperation operation) {
    return JsonText.object().add("get", operation.describe());
  }

  private static ManageOperation list() {
    return filtered(operation("manageListAudit", "audit", "Read the audit log, newest first"))
        .with("manage.page.number")
        .with("manage.page.size")
        .answers("200", "audit.documents");
  }

  private static ManageOperation export() {
    JsonObjectBuilder files = JsonText.object();
    for (AuditFormat format : AuditFormat.values()) {
      String type = format.mediaType().replaceAll(";.*", "");
      files.add(type, JsonText.object().add("schema", TEXT));
    }
    return filtered(operation("manageExportAudit", "audit", "The audit log as a file"))
        .with("format", "What the file is. Default: csv.", JsonSchema.choice(AuditFormat.endings()))
        .answers("200", JsonText.object().add("description", "The file.").add("content", files));
  }

  private static ManageOperation verification() {
    return operation("manageVerifyAudit", "audit", "Whether the log is as it was written")
        .answers("200", "audit.verdict");
  }

  private static ManageOperation filtered(ManageOperation operation) {
    return operation
        .with("filter[actor]", "The id of who did it, for example account/….", TEXT)
        .with("filter[action]", "How the action starts, for example content.", TEXT)
        .with("filter[subject]", "How the subject starts, for example theme/.", TEXT)
        .with("filter[from]", "The first instant that counts.", TIME)
        .with("filter[until]", "The first instant that counts no more.", TIME);
  }

  private static JsonObject documents() {
    Map<String, JsonObject> attributes = new LinkedHashMap<>();
    attributes.put("at", TIME);
    attributes.put("actor", TEXT);
    attributes.put("action", TEXT);
    attributes.put("subject", TEXT);
    attributes.put("detail", JsonSchema.of("object"));
    attributes.put("previousHash", HASH);
    attributes.put("hash", HASH);
    Map<String, JsonObject> entry = new LinkedHashMap<>();
    entry.put("type", JsonSchema.constant("audit"));
    entry.put("id", JsonSchema.pattern("[0-9]+"));
    entry.put("attributes", whole(attributes));
    Map<String, JsonObject> document = new LinkedHashMap<>();
    document.put("jsonapi", JsonSchema.ref("jsonapi"));
    document.put("links", JsonSchema.map(JsonSchema.text("uri-reference")));
    document.put("meta", whole(Map.of("total", NUMBER)));
    document.put("data", JsonSchema.list(whole(entry)));
    return whole(document);
  }

  private static JsonObject verdict() {
    List<String> reasons = List.of("altered", "unchained", "missing", "cut", "unclaimed", "head");
    Map<String, JsonObject> meta = new LinkedHashMap<>();
    meta.put("sound", JsonSchema.of("boolean"));
    meta.put("entries", JsonSchema.described(NUMBER, "How many are sound, from the first on."));
    meta.put("lastHash", JsonSchema.described(HASH, "Of the last sound one."));
    meta.put("fault", whole(Map.of("number", NUMBER, "reason", JsonSchema.choice(reasons))));
    return whole(
        Map.of(
            "jsonapi",
            JsonSchema.ref("jsonapi"),
            "meta",
            JsonSchema.object(meta, List.of("sound", "entries", "lastHash"))));
  }

  private static JsonObject whole(Map<String, JsonObject> members) {
    return JsonSchema.object(members, members.keySet());
  }
}
