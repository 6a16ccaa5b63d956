package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.Postbox;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;

/** A process that sends mails, and whose death others notice within seconds. */
record MailingProcess(RunningCommand command, Path data, Program operator)
    implements AutoCloseable {

  private static final Duration STEP = Duration.ofMillis(200);
  private static final int MOST_STEPS = 900;

  /** How it is started, before anything of a test's own. */
  static DistributionCommand prepared(int port, Path data, Postbox postbox) {
    return DistributionCommand.of("run", "--port", port, "--data", data, "--empty")
        .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
        .with("INNOPLACES_SMTP_HOST", "127.0.0.1")
        .with("INNOPLACES_SMTP_PORT", postbox.port())
        .with("INNOPLACES_SMTP_FROM", "house@lab.example")
        .with("INNOPLACES_JOBS_HEARTBEAT", 1)
        .with("INNOPLACES_JOBS_POLL", 1);
  }

  /** Starts it with the embedded database. */
  static MailingProcess start(Path data, Postbox postbox) {
    int port = Ports.free();
    return ready(prepared(port, data, postbox).start(), port, data);
  }

  /** Waits until it serves. */
  static MailingProcess ready(RunningCommand command, int port, Path data) {
    command.awaitOutput("Ready at");
    Site site = new Site(URI.create("http://localhost:" + port + "/"), command.handle());
    return new MailingProcess(command, data, Program.ofOperator(site));
  }

  /** Has a mail sent to somebody new; the address, once the answer is there. */
  String invite() {
    String reader = "m" + UUID.randomUUID() + "@lab.example";
    HttpResponse<String> made =
        operator.post(
            "accounts",
            "{'data':{'type':'accounts','attributes':{'email':'%s','name':'Mara','locale':'en'}}}"
                .formatted(reader));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return reader;
  }

  /** Has what waits sent now, without its pause. */
  void sendNow() {
    answers(200, operator.post("jobs/mail.send/run", ""));
  }

  private void answers(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(() -> answer.body() + log()).isEqualTo(status);
  }

  private String log() {
    try {
      return Files.readString(data.resolve("log/server.log"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Whether every mail was taken, as far as the process knows. */
  boolean nothingWaits() {
    HttpResponse<String> waiting = operator.get("mails?filter%5Bstate%5D=waiting");
    answers(200, waiting);
    return waiting.body().contains("\"data\":[]");
  }

  void waitUntil(BooleanSupplier so) {
    for (int step = 0; !so.getAsBoolean(); step++) {
      assertThat(step).as("three minutes").isLessThan(MOST_STEPS);
      operator.site().staysFor(STEP);
    }
  }

  void kill() {
    command.kill();
  }

  @Override
  public void close() {
    command.close();
  }
}
