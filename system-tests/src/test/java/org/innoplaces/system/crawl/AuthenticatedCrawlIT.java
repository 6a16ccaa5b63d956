package org.innoplaces.system.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.innoplaces.system.harness.OwnServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever may do everything and sends nonsense everywhere is told so, and never gets a failure. */
class AuthenticatedCrawlIT {

  /** More takes longer, opens more screens of each kind and comes to more odd values. */
  private static final int ROUNDS = Integer.getInteger("crawl.rounds", 1);

  private static OwnServer server;
  private static Site site;
  private static Set<String> spared;

  private final Faults faults = new Faults();

  @BeforeAll
  static void start() {
    server = OwnServer.start();
    site = server.site();
    spared = Things.make(new Program(site));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void findsNoFailureAtTheDesk() {
    Desk desk = Desk.of(site);
    for (int round = 1; round <= ROUNDS; round++) {
      DeskCrawl crawl = new DeskCrawl(desk, faults, spared, round);
      List<Screen> kinds = crawl.walk();
      kinds.forEach(crawl::ask);
      kinds.forEach(screen -> crawl.send(screen, false));
      kinds.forEach(screen -> crawl.send(screen, true));
      crawl.walk();
      assertThat(kinds).hasSizeGreaterThan(30);
    }

    assertThat(faults.found()).isEmpty();
    assertThat(faults.answers()).isGreaterThan(1_000);
    assertThat(desk.get("/desk/accounts").statusCode()).as("may do everything").isEqualTo(200);
    leave(desk);
  }

  private static void leave(Desk desk) {
    String leave = "token=" + desk.token() + "&leave=yes";
    assertThat(desk.post("/desk/sign-out", leave).statusCode()).isEqualTo(302);
    assertThat(desk.get("/desk/accounts").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/desk/sign-in"));
  }

  @Test
  void findsNoFailureOfTheCallsOfPrograms() {
    Program program = new Program(site);
    for (int round = 1; round <= ROUNDS; round++) {
      ProgramCrawl crawl = new ProgramCrawl(program, faults, spared, round);
      crawl.call(method -> !method.equals("delete"));
      crawl.call(method -> method.equals("delete"));
      assertThat(crawl.operations()).isGreaterThan(200);
    }

    assertThat(faults.found()).isEmpty();
    assertThat(program.get("/api/manage/accounts").statusCode()).isEqualTo(200);
  }
}
