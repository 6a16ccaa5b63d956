package org.innoplaces.scheduling.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.problem.Problem;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.SchedulingWords;

/** Keeps a session from readers that ends before it begins. */
@ApplicationScoped
class SessionEnds implements PublicationCheck {

  @Override
  public List<Problem> problems(TextToPublish text) {
    if (!text.type().name().equals(SchedulingPlugin.SESSION)) {
      return List.of();
    }
    Optional<Instant> start = instant(text.values(), "start");
    Optional<Instant> end = instant(text.values(), "end");
    boolean endsFirst =
        start.isPresent() && end.filter(last -> !last.isAfter(start.get())).isPresent();
    return endsFirst ? List.of(SchedulingWords.wrong("end", "ends-first")) : List.of();
  }

  /** Empty also where it is no instant: that is told of the field itself. */
  private static Optional<Instant> instant(JsonObject values, String field) {
    try {
      return Optional.ofNullable(values.getString(field, null)).map(Instant::parse);
    } catch (DateTimeException | ClassCastException told) {
      return Optional.empty();
    }
  }
}
