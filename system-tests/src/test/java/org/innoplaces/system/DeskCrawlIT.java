package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DeskBrowser;
import org.innoplaces.system.harness.DeskForms;
import org.innoplaces.system.harness.DeskForms.Answer;
import org.innoplaces.system.harness.DeskForms.Sent;
import org.innoplaces.system.harness.DeskWalk;
import org.innoplaces.system.harness.DeskWatch;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OwnServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

/** Somebody who has signed in opens everything and sends every form with what nobody types. */
@InBrowser
class DeskCrawlIT {

  private static final List<String> ODD =
      List.of(
          "",
          "<script>alert(1)</script>\u0000\ud83c\udf33 '\"; drop table entry; --",
          "x".repeat(5_000),
          "-1");

  /** After these nothing else could be sent. */
  private static final Set<String> ENDS =
      Set.of("leave", "out", "close", "kept-enter", "do=out", "do=leave");

  private final List<String> failures = new ArrayList<>();
  private int sent;

  @Test
  void findsNoFailureOfTheServerAndNoComplaintOfTheBrowser(Page page) {
    try (OwnServer server = OwnServer.start()) {
      Site site = server.site();
      DeskThings.make(site);
      new DeskBrowser(page, site).signIn(Administrator.EMAIL, Administrator.PASSWORD);
      DeskWatch watch = DeskWatch.over(page, "fr");
      DeskWalk walk = new DeskWalk(page, site);
      walk.everywhere(
          step -> {
            if (step.status() >= 500) {
              failures.add(step.toString());
            }
            sendForms(page);
          });

      assertThat(failures).isEmpty();
      assertThat(watch.findings()).isEmpty();
      assertThat(walk.opened()).hasSizeGreaterThan(40);
      assertThat(sent).isGreaterThan(500);
      assertThat(page.context().request().get(site.address("/desk/accounts").toString()).status())
          .as("still signed in with every permission")
          .isEqualTo(200);
    }
  }

  private void sendForms(Page page) {
    DeskForms forms = new DeskForms(page, DeskCrawlIT::mayBeSent);
    for (String odd : ODD) {
      note(forms.sendAll(odd, false), odd);
    }
    note(forms.sendAll("\u20ac".repeat(3), true), "everywhere");
  }

  private static boolean mayBeSent(Sent form) {
    return !form.action().contains("/sign-out")
        && !ENDS.contains(form.button())
        && !ENDS.contains(form.button() + "=" + form.value());
  }

  private void note(List<Answer> answers, String odd) {
    sent += answers.size();
    String value = odd.length() > 20 ? odd.substring(0, 20) : odd;
    answers.stream()
        .filter(answer -> answer.status() >= 500)
        .map(answer -> answer.status() + " " + answer.sent() + " with " + value)
        .forEach(failures::add);
  }
}
