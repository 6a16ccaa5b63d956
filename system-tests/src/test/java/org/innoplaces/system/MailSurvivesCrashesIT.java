package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.innoplaces.system.harness.Postbox;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mail of which the answer was seen arrives, whatever happens to the process and to the mail
 * server: once, or a second time with the same Message-ID when the power was cut after the mail
 * server had taken it and before that was written down.
 */
@ExtendWith(WarmStart.class)
class MailSurvivesCrashesIT {

  private static final int BEFORE = 12;

  /** How many mails a process sends at a time. */
  private static final int THREADS = 4;

  @TempDir Path data;
  private final Postbox postbox = new Postbox();
  private final List<String> invited = new ArrayList<>();

  @Test
  void losesNoMailAndDoublesOnlyWhatTheServerWasJustTaking() {
    Set<String> cutOff;
    try (postbox) {
      MailingProcess process = MailingProcess.start(data, postbox);
      try {
        writeWhileTheServerIsDown(process);
        postbox.open();
        postbox.fallSilent();
        process.sendNow();
        process.waitUntil(() -> !postbox.readers().isEmpty());
        cutThePowerWhileMoreAreWritten(process);
      } finally {
        process.close();
      }
      cutOff = new HashSet<>(postbox.readers());
      postbox.close();

      try (MailingProcess next = MailingProcess.start(data, postbox)) {
        invited.add(next.invite());
        postbox.open();
        next.waitUntil(
            () -> {
              next.sendNow();
              return next.nothingWaits();
            });
        assertThat(next.operator().get("jobs/mail.send").body()).contains("\"state\":\"idle\"");
      }
    }

    assertThat(cutOff).isNotEmpty();
    assertThat(invited).hasSizeGreaterThan(BEFORE + 1);
    for (String reader : invited) {
      List<String> taken = postbox.takenFor(reader);
      assertThat(new HashSet<>(taken)).as(reader).hasSize(1);
      assertThat(taken).as(reader).hasSizeBetween(cutOff.contains(reader) ? 2 : 1, 2);
    }
    assertThat(invited.stream().filter(reader -> postbox.takenFor(reader).size() == 2))
        .as("what was on its way when the power was cut")
        .hasSizeLessThanOrEqualTo(THREADS);
  }

  private void writeWhileTheServerIsDown(MailingProcess process) {
    for (int mail = 0; mail < BEFORE; mail++) {
      invited.add(process.invite());
    }
    process.waitUntil(
        () -> process.operator().get("jobs/mail.send").body().contains("\"waiting\":" + BEFORE));
  }

  /** Between the answer to some and the delivery of any of them. */
  private void cutThePowerWhileMoreAreWritten(MailingProcess process) {
    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> inviteForEver(process));
    process.operator().site().staysFor(Duration.ofMillis(700));
    process.kill();
    writing.join();
  }

  private void inviteForEver(MailingProcess process) {
    try {
      while (true) {
        invited.add(process.invite());
      }
    } catch (UncheckedIOException itIsGone) {
      // The connection may be gone a moment before the process is; one that lives on fails here.
      process.command().awaitEnd();
    }
  }
}
