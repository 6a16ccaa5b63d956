package org.innoplaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {

  @Test
  void hasAPlainNameForOldClientsAndTheWholeOneForOthers() {
    assertThat(DownloadName.of("Séance 2.ics"))
        .isEqualTo("attachment; filename=\"S_ance 2.ics\"; filename*=UTF-8''S%C3%A9ance%202.ics");
  }

  @Test
  void endsNoHeaderAndNoQuotes() {
    assertThat(DownloadName.of("a\"\r\nX: y;*.txt"))
        .isEqualTo(
            "attachment; filename=\"a___X_ y__.txt\";"
                + " filename*=UTF-8''a%22%0D%0AX%3A%20y%3B%2A.txt");
  }
}
