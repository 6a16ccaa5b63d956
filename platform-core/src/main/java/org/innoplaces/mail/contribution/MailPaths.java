package org.innoplaces.mail.contribution;

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

/** Describes {@code /api/manage/mails}. */
@ApplicationScoped
class MailPaths implements OpenApiPaths {

  private static final String LIST = "/api/manage/mails";
  private static final String TAG = "mails";
  private static final String ONE = "mails.one";
  private static final String FILES = "mail-attachments.list";
  private static final List<String> STATES = List.of("waiting", "sent", "kept", "dead", "bounced");

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder paths = JsonText.object();
    paths.add(LIST, JsonText.object().add("get", list().describe()));
    paths.add(
        LIST + "/{id}",
        JsonText.object().add("get", one("manageReadMail", "Read a mail.").describe()));
    ManagedOperation files =
        of("manageListMailAttachments", "List the files of a mail.").answers("200", FILES);
    paths.add(LIST + "/{id}/attachments", JsonText.object().add("get", files.describe()));
    ManagedOperation file =
        of("manageReadMailAttachment", "Read a file of a mail.")
            .path("place", JsonSchema.of("integer"))
            .answersFile();
    paths.add(LIST + "/{id}/attachments/{place}", JsonText.object().add("get", file.describe()));
    ManagedOperation send =
        one("manageSendMail", "Send a mail that was kept, given up or sent back.").refuses("409");
    paths.add(LIST + "/{id}/send", JsonText.object().add("post", send.describe()));
    return new OpenApiPart(paths.build(), JsonText.object().add("schemas", schemas()).build());
  }

  private static ManagedOperation list() {
    return new ManagedOperation("manageListMails", TAG, "List mails, newest first.")
        .query("filter[state]", JsonSchema.choice(STATES))
        .paged()
        .answers("200", "mails.list");
  }

  private static JsonObjectBuilder schemas() {
    Map<String, JsonObject> mail = mail();
    return JsonText.object()
        .add(ONE, ManagedOperation.one(TAG, mail))
        .add("mails.list", ManagedOperation.several(TAG, mail))
        .add(FILES, ManagedOperation.several("mail-attachments", attachment()));
  }

  private static ManagedOperation one(String id, String summary) {
    return of(id, summary).answers("200", ONE);
  }

  private static ManagedOperation of(String id, String summary) {
    return new ManagedOperation(id, TAG, summary).path("id", JsonSchema.text("uuid"));
  }

  private static Map<String, JsonObject> attachment() {
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("name", JsonSchema.of("string"));
    members.put("mediaType", JsonSchema.of("string"));
    members.put("size", JsonSchema.of("integer"));
    return members;
  }

  private static Map<String, JsonObject> mail() {
    JsonObject instant = JsonSchema.nullable(JsonSchema.text("date-time"));
    Map<String, JsonObject> members = new LinkedHashMap<>();
    members.put("recipients", JsonSchema.list(JsonSchema.of("string")));
    for (String text : List.of("locale", "subject", "body", "html", "messageId")) {
      members.put(text, JsonSchema.of("string"));
    }
    members.put("state", JsonSchema.choice(STATES));
    members.put("createdAt", JsonSchema.text("date-time"));
    members.put("attempts", JsonSchema.of("integer"));
    members.put("attemptedAt", instant);
    members.put("nextAt", instant);
    members.put("reason", JsonSchema.nullable(JsonSchema.of("string")));
    return members;
  }
}
