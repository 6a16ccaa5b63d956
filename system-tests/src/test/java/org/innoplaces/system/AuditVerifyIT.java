package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks the audit log, with the packaged distribution. */
@OnSharedServer
class AuditVerifyIT {

  @TempDir Path folder;

  @Test
  void checksTheLogOfAnInstanceThatIsNotRunning() {
    Path data = folder.resolve("data");
    try (RunningCommand running =
        DistributionCommand.of("run", "--port", Ports.free(), "--data", data, "--empty")
            .start()
            .awaitOutput("Ready at")) {
      try (RunningCommand verify = verify(data)) {
        assertThat(verify.awaitEnd()).isEqualTo(1);
        assertThat(verify.err())
            .hasLineCount(1)
            .contains("is in use by another process. Stop the instance first");
      }
      running.terminate();
    }
    try (RunningCommand verify = verify(data)) {
      assertThat(verify.awaitEnd()).as(verify::err).isZero();
      assertThat(verify.out()).containsPattern("The audit log is sound: [1-9][0-9]* entries\\.");
    }
    try (RunningCommand nowhere = verify(folder.resolve("nowhere"))) {
      assertThat(nowhere.awaitEnd()).isEqualTo(1);
      assertThat(nowhere.err()).hasLineCount(1).startsWith("There is no database in ");
    }
  }

  private static RunningCommand verify(Path data) {
    return DistributionCommand.of("audit", "verify", "--data", data).start();
  }

  @Test
  void aRunningInstanceAnswersTheSameQuestion(Site site) {
    HttpResponse<String> verdict = Program.ofOperator(site).get("audit/verification");

    assertThat(verdict.statusCode()).isEqualTo(200);
    assertThat(verdict.body()).contains("\"sound\":true");
    HttpResponse<String> file =
        Program.ofOperator(site).get("audit/export?filter%5Baction%5D=token.&format=csv");
    assertThat(Client.header(file, "Content-Type")).startsWith("text/csv");
    assertThat(Client.header(file, "Content-Disposition")).contains("audit.csv");
    assertThat(file.body()).startsWith("number,at,actor,action,subject,detail,hash\r\n");
    assertThat(file.body().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches("\\d+,.*,token\\.(issued|revoked),.*"));
  }
}
