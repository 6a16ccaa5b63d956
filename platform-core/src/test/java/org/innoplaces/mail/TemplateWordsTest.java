package org.innoplaces.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.innoplaces.problem.Problem;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {

  @Test
  void haveASubjectOfOneLine() {
    for (String subject : List.of("Hello\nBcc: all", "Hello\rall", "Hello\tall", "Hello\u0000")) {
      assertThat(new TemplateWords(subject, "Text").problems(List.of()))
          .extracting(Problem::code)
          .containsExactly("mail-subject-line");
    }
    assertThat(new TemplateWords(" Hello \n", "Text\r\nof two lines").problems(List.of()))
        .isEmpty();
  }
}
