package org.innoplaces.contact.mail.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.Filing.Outcome;
import org.innoplaces.contact.mail.TestInbox;
import org.innoplaces.contact.mail.WrittenMail;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** All mails that were written for the tests, one after the other into the same inbox. */
@OnEachDatabase
class MailCorpusTest {

  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "thread", Outcome.THREADED,
          "note", Outcome.NOTED,
          "bounce", Outcome.RETURNED,
          "delay", Outcome.RETURNED,
          "new", Outcome.OPENED,
          "aside", Outcome.ASIDE);

  private final TestPlatform platform;
  private final TestInbox inbox;

  MailCorpusTest(TestPlatform platform) {
    this.platform = platform;
    this.inbox = new TestInbox(platform);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void filesThemWhereTheyBelongAndNoneInSomebodyElsesThread(TestReporter reporter) {
    List<String> wrong = new ArrayList<>();
    List<String> astray = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    List<WrittenMail> all = WrittenMail.all();
    for (WrittenMail mail : all) {
      long before = mails();
      Filing filing = inbox.file(mail);
      if (!isRight(mail, filing)) {
        wrong.add(mail + " " + filing);
      }
      if (isAstray(mail, filing)) {
        astray.add(mail + " " + filing);
      }
      if (!mail.filing().equals("new") && mails() != before) {
        answered.add(mail.name());
      }
    }
    int right = all.size() - wrong.size();
    reporter.publishEntry("mails filed right", right + " of " + all.size() + " " + wrong);

    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(astray).isEmpty();
    assertThat(answered).as("automatic mails that were answered").isEmpty();
    assertThat(wrong).hasSizeLessThanOrEqualTo(all.size() * 2 / 100);
  }

  private boolean isRight(WrittenMail mail, Filing filing) {
    String[] expected = mail.filing().split(" ");
    if (filing.outcome() != OUTCOMES.get(expected[0])) {
      return false;
    }
    if (expected[0].equals("aside")) {
      return filing.conversation().isEmpty();
    }
    UUID where = filing.conversation().orElseThrow();
    if (expected[0].equals("new")) {
      return !List.of(inbox.zoe(), inbox.tom()).contains(where);
    }
    return where.equals(thread(expected[1])) && isShownAsOf(expected, where);
  }

  /** Whether the last letter is shown as from somebody else, where it is. */
  private boolean isShownAsOf(String[] expected, UUID where) {
    if (!expected[0].equals("thread")) {
      return true;
    }
    List<Letter> letters = inbox.letters(where);
    Letter last = letters.get(letters.size() - 1);
    return last.sender().isPresent() == (expected.length > 2);
  }

  private boolean isAstray(WrittenMail mail, Filing filing) {
    String[] expected = mail.filing().split(" ");
    return filing
        .conversation()
        .filter(List.of(inbox.zoe(), inbox.tom())::contains)
        .filter(where -> expected.length < 2 || !where.equals(thread(expected[1])))
        .isPresent();
  }

  private UUID thread(String letter) {
    return letter.equals("A") ? inbox.zoe() : inbox.tom();
  }

  private long mails() {
    return platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createQuery("select count(m) from Mail m", Long.class)
                .getSingleResult());
  }
}
