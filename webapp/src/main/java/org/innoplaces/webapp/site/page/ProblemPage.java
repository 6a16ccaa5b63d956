package org.innoplaces.webapp.site.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.innoplaces.http.Incident;

/**
 * A page about a problem that needs neither content nor Faces.
 *
 * @param status of the response
 * @param language of the texts
 * @param incident that was noted and whose number is told
 */
record ProblemPage(int status, String language, Optional<Incident> incident) {

  static final String TEXTS = "org.innoplaces.webapp.site.messages";

  /** Writes the page as the whole body; the status is already set. */
  void writeTo(HttpServletResponse response) throws IOException {
    byte[] page = html().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", language);
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  /** The page; never names what failed inside. */
  String html() throws IOException {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language));
    return template()
        .replace("{language}", language)
        .replace("{status}", String.valueOf(status))
        .replace("{title}", text(texts, "title"))
        .replace("{text}", text(texts, "text") + number(texts))
        .replace("{home}", texts.getString("problem.home"));
  }

  private String number(ResourceBundle texts) {
    return incident
        .map(noted -> " " + texts.getString("problem.number").replace("{0}", noted.number()))
        .orElse("");
  }

  /** Our own texts hold no markup. */
  private String text(ResourceBundle texts, String part) {
    return Optional.of("problem." + status + "." + part)
        .filter(texts::containsKey)
        .or(() -> Optional.of("problem." + status / 100 + "xx." + part).filter(texts::containsKey))
        .map(texts::getString)
        .orElseGet(() -> texts.getString("problem.5xx." + part));
  }

  private static String template() throws IOException {
    try (InputStream template = ProblemPage.class.getResourceAsStream("problem.html")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
