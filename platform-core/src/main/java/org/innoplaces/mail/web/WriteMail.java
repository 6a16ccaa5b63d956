package org.innoplaces.mail.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailFacts;

/** A mail as JSON. */
final class WriteMail {

  private WriteMail() {}

  static JsonObject resource(MailFacts mail) {
    MailFacts.Standing standing = mail.standing();
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("recipients", JsonText.strings(List.of(mail.letter().recipient())))
            .add("locale", mail.letter().locale())
            .add("subject", mail.text().subject())
            .add("body", mail.text().text())
            .add("html", mail.text().html())
            .add("messageId", mail.letter().messageId())
            .add("state", standing.state().token())
            .add("createdAt", standing.createdAt().toString())
            .add("attempts", standing.attempts())
            .add("attemptedAt", instant(standing.attempted()))
            .add("nextAt", instant(standing.next()))
            .add(
                "reason",
                standing.reason().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL));
    return ApiDocument.resource("mails", standing.id().toString(), attributes);
  }

  /** The files of a mail; the id is the mail's and the file's place. */
  static JsonObject attachments(UUID mail, List<MailAttachment> files) {
    List<JsonObject> all = new ArrayList<>();
    for (MailAttachment file : files) {
      JsonObjectBuilder attributes =
          JsonText.object()
              .add("name", file.name())
              .add("mediaType", file.mediaType())
              .add("size", file.size());
      String id = mail + "/" + (all.size() + 1);
      all.add(ApiDocument.resource("mail-attachments", id, attributes));
    }
    return ApiDocument.list(all, all.size());
  }

  private static JsonValue instant(Optional<Instant> instant) {
    return instant.<JsonValue>map(at -> JsonText.string(at.toString())).orElse(JsonValue.NULL);
  }
}
