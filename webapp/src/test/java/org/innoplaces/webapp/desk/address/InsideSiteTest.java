package org.innoplaces.webapp.desk.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsideSiteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk", "/desk/entries?page=2", "/fr/members", "/pt-BR/members/me", "/en?a=b"})
  void leadsBackToTheDeskAndToPages(String wanted) {
    assertThat(InsideSite.of(Optional.of(wanted))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//else.example",
        "/\\else.example",
        "https://else.example/desk",
        "/fr//else.example",
        "/fr/../api",
        "/api/content",
        "/fr/members?\\else.example",
        "/deskless"
      })
  void leadsNowhereElse(String wanted) {
    assertThat(InsideSite.of(Optional.of(wanted))).isEqualTo("/desk");
  }
}
