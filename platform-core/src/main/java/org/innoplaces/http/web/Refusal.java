package org.innoplaces.http.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.innoplaces.problem.Problem;

/** An answer that tells what is wrong; never kept by caches. */
final class Refusal {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private Refusal() {}

  static Response of(int status, List<Problem> problems, HttpHeaders headers) {
    return of(status, problems, List.of(), headers);
  }

  static Response of(
      int status, List<Problem> problems, List<JsonObject> details, HttpHeaders headers) {
    Locale locale = language(headers);
    return Response.status(status)
        .type(JsonApi.TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .entity(ErrorDocument.of(status, problems, details, locale))
        .build();
  }

  /**
   * The first language of the reader that we speak; English for all others, as API users expect.
   */
  private static Locale language(HttpHeaders headers) {
    try {
      return headers.getAcceptableLanguages().stream()
          .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
          .filter(LANGUAGES::contains)
          .findFirst()
          .orElse(Locale.ENGLISH);
    } catch (RuntimeException malformedHeader) {
      return Locale.ENGLISH;
    }
  }
}
