package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class HomeIT {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void greetsInBothLanguages(String language, Site site) {
    HttpResponse<String> home = site.get("/" + language + "/");

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(home.body()).contains("lang=\"" + language + "\"");
  }

  @Test
  void isReady(Site site) {
    assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
  }
}
