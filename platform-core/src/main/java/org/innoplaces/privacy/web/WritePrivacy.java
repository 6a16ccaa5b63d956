package org.innoplaces.privacy.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.RegisterLine;
import org.innoplaces.problem.Message;

/** Privacy as JSON. */
final class WritePrivacy {

  /** There is one answer, about whoever was asked for. */
  private static final String ASKED = "asked";

  private WritePrivacy() {}

  static JsonObject line(RegisterLine line) {
    Processing processing = line.processing();
    Processing.Words words = processing.words();
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("name", told(words.name()))
            .add("purpose", told(words.purpose()))
            .add("basis", processing.basis().token())
            .add("people", told(words.people()))
            .add("data", told(words.data()))
            .add("end", told(words.end()))
            .add(
                "kept",
                processing
                    .kept()
                    .<JsonValue>map(period -> JsonText.string(period.toString()))
                    .orElse(JsonValue.NULL))
            .add("due", line.due())
            .add("dueSoon", line.soon());
    return ApiDocument.resource("processings", processing.id(), attributes);
  }

  private static String told(Message message) {
    return message.in(Locale.ENGLISH);
  }

  static JsonObject export(JsonObject export) {
    return ApiDocument.resource("persons", ASKED, JsonText.object(export));
  }

  static JsonObject erased(FoundData found) {
    JsonObjectBuilder counts = JsonText.object();
    found.records().forEach((id, records) -> counts.add(id, records.size()));
    return ApiDocument.resource(
        "persons",
        ASKED,
        JsonText.object()
            .add("email", found.person().email())
            .add("names", JsonText.strings(found.person().names().stream().sorted().toList()))
            .add("erased", counts));
  }
}
