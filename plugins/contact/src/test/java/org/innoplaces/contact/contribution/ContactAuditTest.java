package org.innoplaces.contact.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.innoplaces.problem.Message;
import org.junit.jupiter.api.Test;

class ContactAuditTest {

  private final ContactAudit names = new ContactAudit();

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(names.actions().values()).allSatisfy(ContactAuditTest::isTranslated);
    assertThat(names.subjects().values()).allSatisfy(ContactAuditTest::isTranslated);
  }

  private static void isTranslated(Message words) {
    assertThat(words.in(Locale.FRENCH))
        .doesNotContain("audit.")
        .isNotEqualTo(words.in(Locale.ENGLISH));
  }
}
