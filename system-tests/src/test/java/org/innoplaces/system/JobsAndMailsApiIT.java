package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Jobs and mails over HTTP answer as the description says. */
@OnSharedServer
class JobsAndMailsApiIT {

  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  private final Program operator;
  private final Description description;

  JobsAndMailsApiIT(Site site) {
    this.operator = Program.ofOperator(site);
    this.description = new Description(new Client(site));
  }

  @Test
  void jobsAreListedReadAndRunAsDescribed() {
    JsonNode jobs = described(200, operator.get("jobs")).path("data");
    assertThat(jobs.findValuesAsText("id")).contains("privacy.retention", "webhook.announce");

    for (JsonNode job : jobs) {
      described(200, operator.get("jobs/" + job.path("id").asText()));
    }
    JsonNode run = described(200, operator.post("jobs/privacy.retention/run", ""));
    assertThat(run.path("data").path("id").asText()).isEqualTo("privacy.retention");
    described(404, operator.get("jobs/of.nobody"));
    described(404, operator.post("jobs/of.nobody/run", ""));
  }

  @Test
  void mailsAreListedReadAndSentAsDescribed() {
    Program.Person person = operator.invite("reader");
    operator.post("accounts/" + person.id() + "/link", "{}");

    JsonNode mails = described(200, operator.get("mails")).path("data");
    assertThat(mails.toString()).contains(person.email());
    String mail = "mails/" + mails.get(0).path("id").asText();

    described(200, operator.get(mail));
    HttpResponse<String> sent = operator.post(mail + "/send", "");
    assertThat(sent.statusCode()).isIn(200, 409);
    description.check(sent);
    described(404, operator.get("mails/" + NOBODY));
    described(404, operator.post("mails/" + NOBODY + "/send", ""));
    described(200, operator.get("mails?filter%5Bstate%5D=kept"));
    described(400, operator.get("mails?filter%5Bstate%5D=lost"));
    described(200, operator.get("mails?page%5Bnumber%5D=1&page%5Bsize%5D=1"));
  }

  private JsonNode described(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return description.check(answer);
  }
}
