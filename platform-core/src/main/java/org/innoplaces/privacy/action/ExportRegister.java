package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import org.innoplaces.access.Actor;
import org.innoplaces.http.CsvLine;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.RegisterLine;
import org.innoplaces.problem.Message;

/** Writes the register into a file. Permission {@code read} on {@code personal-data}. */
@ApplicationScoped
public class ExportRegister {

  private final ReadRegister read;

  /** For CDI proxies. */
  protected ExportRegister() {
    this(null);
  }

  @Inject
  ExportRegister(ReadRegister read) {
    this.read = read;
  }

  /** Comma-separated values with a line of headings, in a language. */
  @Transactional
  public String csv(Actor actor, Locale locale) {
    StringBuilder file = new StringBuilder(headings(locale));
    for (RegisterLine line : read.all(actor)) {
      file.append(line(line.processing(), locale));
    }
    return file.toString();
  }

  private static String headings(Locale locale) {
    return CsvLine.of(
        "id",
        heading("name", locale),
        heading("purpose", locale),
        heading("basis", locale),
        heading("people", locale),
        heading("data", locale),
        heading("end", locale),
        heading("days", locale));
  }

  private static String heading(String column, Locale locale) {
    return Message.of("privacy.register." + column).in(locale);
  }

  private static String line(Processing processing, Locale locale) {
    Processing.Words words = processing.words();
    return CsvLine.of(
        processing.id(),
        words.name().in(locale),
        words.purpose().in(locale),
        processing.basis().label().in(locale),
        words.people().in(locale),
        words.data().in(locale),
        words.end().in(locale),
        processing.kept().map(ExportRegister::days).orElse(""));
  }

  /** Part of a day counts as a day. */
  private static String days(Duration kept) {
    return Long.toString((kept.toHours() + 23) / 24);
  }
}
