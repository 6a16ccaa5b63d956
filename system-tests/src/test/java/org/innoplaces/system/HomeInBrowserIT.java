package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.system.harness.InBrowser;
import org.innoplaces.system.harness.OnSharedServer;
import org.innoplaces.system.harness.Site;
import org.junit.jupiter.api.Test;

@OnSharedServer
@InBrowser
class HomeInBrowserIT {

  @Test
  void showsItsHeadingAndAsksNobodyElseForAnything(Page page, Site site) {
    List<String> elsewhere = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site.base().toString())) {
            elsewhere.add(request.url());
          }
        });
    page.onConsoleMessage(message -> complaints.add(message.text()));

    page.navigate(site.address("/fr/").toString());

    assertThat(page.locator("h1").first().isVisible()).isTrue();
    assertThat(elsewhere).isEmpty();
    assertThat(complaints).isEmpty();
    assertThat(page.context().cookies()).isEmpty();
  }
}
