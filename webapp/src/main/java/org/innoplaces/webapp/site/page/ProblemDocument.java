package org.innoplaces.webapp.site.page;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.http.Incident;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;

/**
 * What the server refuses below {@code /api} before a resource is asked, as JSON:API.
 *
 * @param status of the response
 * @param reader who spoke it; English for all languages but French
 * @param incident that was noted; empty when nothing failed, or nothing that told its reason
 */
record ProblemDocument(int status, Locale reader, Optional<Incident> incident) {

  /** Writes the document as the whole body; the status is already set. */
  void writeTo(HttpServletResponse response) throws IOException {
    byte[] document = json().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/vnd.api+json");
    response.setHeader("Content-Language", locale().toLanguageTag());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }

  JsonObject json() {
    JsonObject error =
        JsonText.object()
            .add("status", Integer.toString(status))
            .add("code", code())
            .add("detail", detail())
            .build();
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add("errors", JsonText.array().add(error))
        .build();
  }

  private String detail() {
    return incident
        .map(noted -> Problem.of("failure", null, noted.number()))
        .orElseGet(() -> Problem.of(code(), null))
        .text(locale());
  }

  private Locale locale() {
    return reader.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  private String code() {
    return switch (status) {
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      default -> status < 500 ? "bad-request" : incident.isEmpty() ? "server-failure" : "failure";
    };
  }
}
