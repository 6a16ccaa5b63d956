package org.innoplaces.job.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.job.JobFailure;
import org.innoplaces.job.JobStanding;
import org.innoplaces.json.JsonText;

/** A job as JSON. */
final class WriteJob {

  private WriteJob() {}

  static JsonObject resource(JobStanding job) {
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("label", job.label().in(Locale.ENGLISH))
            .add("recurring", job.recurring())
            .add("state", job.state())
            .add("waiting", job.waiting())
            .add("running", job.running())
            .add("failing", job.failing())
            .add("nextAt", instant(job.next()))
            .add("lastSuccessAt", instant(job.lastSuccess()))
            .add("lastFailureAt", instant(job.lastFailure().map(JobFailure::at)))
            .add(
                "lastFailure",
                job.lastFailure()
                    .<JsonValue>map(failure -> JsonText.string(failure.reason()))
                    .orElse(JsonValue.NULL));
    return ApiDocument.resource("jobs", job.name(), attributes);
  }

  private static JsonValue instant(Optional<Instant> instant) {
    return instant.<JsonValue>map(at -> JsonText.string(at.toString())).orElse(JsonValue.NULL);
  }
}
