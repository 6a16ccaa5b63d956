package org.innoplaces.content.delivery;

import java.util.UUID;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestPlatform;

/** The settings of the tests' site: French first, and English. */
public final class TestSite {

  private TestSite() {}

  /** Publishes them, unless there are some. */
  public static void isThere(TestPlatform platform) {
    if (platform.get(ReadContent.class).single(ReadScope.now("fr"), "site").isPresent()) {
      return;
    }
    UUID site = platform.editor().create("site");
    platform
        .editor()
        .save(
            site,
            "und",
            JsonText.parse("{\"languages\":[\"fr\",\"en\"],\"timeZone\":\"Europe/Paris\"}"));
    platform.editor().save(site, "fr", JsonText.object().add("name", "Test").build());
    platform.editor().publish(site, "und", "fr");
  }
}
