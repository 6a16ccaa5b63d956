package org.innoplaces.http.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Problems as a JSON:API error document. */
final class ErrorDocument {

  private ErrorDocument() {}

  /** The document as UTF-8, in the language of the reader; details stand beside their problems. */
  static byte[] of(int status, List<Problem> problems, List<JsonObject> details, Locale locale) {
    JsonArrayBuilder errors = JsonText.array();
    for (int i = 0; i < problems.size(); i++) {
      JsonObjectBuilder error = error(status, problems.get(i), locale);
      if (i < details.size()) {
        error.add("meta", details.get(i));
      }
      errors.add(error);
    }
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add("errors", errors)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder error(int status, Problem problem, Locale locale) {
    JsonObjectBuilder error =
        JsonText.object()
            .add("status", Integer.toString(status))
            .add("code", problem.code())
            .add("detail", problem.text(locale));
    if (problem.source() != null) {
      error.add("source", source(problem.source()));
    }
    return error;
  }

  private static JsonObjectBuilder source(Source source) {
    String member =
        switch (source.kind()) {
          case POINTER, FILE -> "pointer";
          case PARAMETER -> "parameter";
          case HEADER -> "header";
        };
    return JsonText.object().add(member, source.value());
  }
}
