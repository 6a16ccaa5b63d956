package org.innoplaces.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
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
  private static final String ONE = "mails.one";
  private static final List<String> STATES = List.of("waiting", "sent", "kept", "dead");

  @Override
  public OpenApiPart describe() {
    Map<String, JsonObject> mail = mail();
    return new OpenApiPart(
        JsonText.object()
            .add(
                LIST,
                JsonText.object()
                    .add(
                        "get",
                        new ManagedOperation(
                                "manageListMails", "mails", "List mails, newest first.")
                            .query("filter[state]", JsonSchema.choice(STATES))
                            .paged()
                            .answers("200", "mails.list")
                            .describe()))
            .add(
                LIST + "/{id}",
                JsonText.object().add("get", one("manageReadMail", "Read a mail.").describe()))
            .add(
                LIST + "/{id}/send",
                JsonText.object()
                    .add(
                        "post",
                        one("manageSendMail", "Send a mail that was kept or given up.")
                            .refuses("409")
                            .describe()))
            .build(),
        JsonText.object()
            .add(
                "schemas",
                JsonText.object()
                    .add(ONE, ManagedOperation.one("mails", mail))
                    .add("mails.list", ManagedOperation.several("mails", mail)))
            .build());
  }

  private static ManagedOperation one(String id, String summary) {
    return new ManagedOperation(id, "mails", summary)
        .path("id", JsonSchema.text("uuid"))
        .answers("200", ONE);
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
