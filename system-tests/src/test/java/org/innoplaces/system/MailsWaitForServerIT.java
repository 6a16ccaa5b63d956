package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.innoplaces.system.harness.DatabaseDump;
import org.innoplaces.system.harness.Postbox;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who writes or applies while the mail server is down is told once when it is back, and so is who
 * sent the same fifty times at once.
 */
@ExtendWith(WarmStart.class)
class MailsWaitForServerIT {

  private static final int EACH = 10;
  private static final int AT_ONCE = 50;
  private static final String IMPATIENT = "impatient@lab.example";
  private static final String MESSAGE =
      """
      {"data": {"type": "contact-messages", "attributes": {"name": "Noé Ferrand", "email": "%s",
       "subject": "press", "message": "Bonjour", "locale": "fr", "altcha": "%s"}}}
      """;

  @TempDir Path data;
  private final Postbox postbox = new Postbox();
  private final List<String> writers = new ArrayList<>(List.of(IMPATIENT));

  @Test
  void andNobodyIsForgottenOrToldTwice() {
    try (postbox;
        MailingProcess process = MailingProcess.start(data, postbox)) {
      ApplicantWay way = new ApplicantWay(process.operator().site());
      for (int i = 0; i < EACH; i++) {
        apply(way, "candidate-" + i + "@lab.example");
        write(process, "writer-" + i + "@lab.example");
      }
      List<Integer> answers =
          IntStream.range(0, AT_ONCE)
              .parallel()
              .mapToObj(i -> way.send(IMPATIENT, "Apprendre").statusCode())
              .distinct()
              .toList();
      assertThat(answers).containsExactly(201);
      process.sendNow();
      assertThat(process.nothingWaits()).isFalse();

      postbox.open();
      process.waitUntil(
          () -> {
            process.sendNow();
            return process.nothingWaits();
          });
    }
    assertThat(writers).hasSize(2 * EACH + 1);
    for (String writer : writers) {
      assertThat(postbox.takenFor(writer)).as(writer).hasSize(1);
    }
    refusesWhatIsTooLate();
  }

  private void refusesWhatIsTooLate() {
    DatabaseDump.change(data, "update deed_link set expires_at = timestamp '2026-01-01 00:00:00'");
    try (MailingProcess process = MailingProcess.start(data, postbox)) {
      ApplicantWay way = new ApplicantWay(process.operator().site());
      String link = way.mailed(IMPATIENT, ApplicantWay.CONFIRMATION);
      for (String method : List.of("GET", "POST", "GET")) {
        HttpResponse<String> answer = way.visit(link, method);
        assertThat(answer.statusCode()).as(method).isEqualTo(409);
        assertThat(answer.body()).contains("n’a pas servi à temps", "role=\"alert\"", "</html>");
      }
    }
    assertThat(DatabaseDump.of(data, data.resolve("dump")))
        .content()
        .contains("'TO_CONFIRM'")
        .doesNotContain("'SUBMITTED'");
  }

  private void apply(ApplicantWay way, String email) {
    HttpResponse<String> answer = way.send(email, "Apprendre");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    writers.add(email);
  }

  private void write(MailingProcess process, String email) {
    String proof = ContactWork.done(process.operator().site());
    HttpResponse<String> answer =
        process
            .operator()
            .site()
            .send(
                "/api/contact/messages",
                request ->
                    request
                        .header("Content-Type", "application/vnd.api+json")
                        .POST(BodyPublishers.ofString(MESSAGE.formatted(email, proof))));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(201, 202);
    writers.add(email);
  }
}
