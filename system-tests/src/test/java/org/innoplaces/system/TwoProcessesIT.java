package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.Postbox;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that share a PostgreSQL database share the work, too. */
@ExtendWith(WarmStart.class)
class TwoProcessesIT {

  private static final int MANY = 40;
  private static final int THREADS = 4;

  @TempDir Path firstData;
  @TempDir Path secondData;
  private final Postbox postbox = new Postbox();

  @Test
  void doEachErrandOnceAndTakeOverWhatOneOfThemLeavesBehind() throws IOException {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        postbox;
        MailingProcess first = start(database, firstData);
        MailingProcess second = start(database, secondData)) {
      List<String> once = Stream.generate(first::invite).limit(MANY).toList();
      postbox.open();
      first.waitUntil(
          () -> {
            CompletableFuture.allOf(
                    CompletableFuture.runAsync(first::sendNow),
                    CompletableFuture.runAsync(second::sendNow))
                .join();
            return first.nothingWaits();
          });

      assertThat(once).allMatch(reader -> postbox.takenFor(reader).size() == 1);

      postbox.fallSilent();
      List<String> cutOff = Stream.generate(first::invite).limit(THREADS).toList();
      first.waitUntil(() -> cutOff.stream().anyMatch(postbox.readers()::contains));
      first.kill();
      postbox.speak();
      second.waitUntil(second::nothingWaits);

      assertThat(once).allMatch(reader -> postbox.takenFor(reader).size() == 1);
      assertThat(cutOff).allMatch(reader -> new HashSet<>(postbox.takenFor(reader)).size() == 1);
      assertThat(cutOff).allMatch(reader -> postbox.takenFor(reader).size() <= 2);
    }
  }

  private MailingProcess start(EmbeddedPostgres database, Path data) {
    int port = Ports.free();
    return MailingProcess.ready(
        MailingProcess.prepared(port, data, postbox)
            .with("INNOPLACES_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"))
            .with("INNOPLACES_DATABASE_USER", "postgres")
            .with("INNOPLACES_DATABASE_PASSWORD", "not asked for")
            .start(),
        port,
        data);
  }
}
