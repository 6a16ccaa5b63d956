package org.innoplaces.membership.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.Move;
import org.innoplaces.testkit.TestPlatform;

/** Applications of long ago, so that no other test counts them. */
public record PastApplicants(TestPlatform platform) {

  /** So many were sent on a day and, where a move says so, decided on some days later. */
  public void sent(int many, String day, Optional<Move> decision, int daysLater) {
    Instant sent = Instant.parse(day + "T12:00:00Z");
    platform.inTransaction(
        () -> {
          for (int i = 0; i < many; i++) {
            Application application = application(sent);
            decision.ifPresent(
                move -> {
                  application.make(Move.TAKE_UP, "system", sent);
                  application.make(move, "system", sent.plus(Duration.ofDays(daysLater)));
                });
            platform.get(ApplicationRepository.class).add(application);
          }
        });
  }

  private static Application application(Instant sent) {
    String email = "p" + UUID.randomUUID() + "@lab.example";
    Applicant applicant =
        new Applicant("Zoé Past", email, Optional.empty(), "Atelier", Locale.FRENCH);
    Application application =
        new Application(UUID.randomUUID(), new Filing(applicant, 1, Answers.NONE), Move.SEND, sent);
    application.make(Move.CONFIRM, "", sent);
    return application;
  }
}
