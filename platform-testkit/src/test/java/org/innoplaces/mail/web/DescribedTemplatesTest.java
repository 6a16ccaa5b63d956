package org.innoplaces.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.innoplaces.access.Actor;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.mail.UnknownTemplate;
import org.innoplaces.mail.action.ReadTemplates;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** What the API tells of plugins' mails is what it says of itself. */
class DescribedTemplatesTest {

  private static final String LIST = "/api/manage/mail-templates";
  private static final TestPlatform PLATFORM = EachDatabase.h2();

  private final ApiDescription description =
      ApiDescription.of(PLATFORM.get(WriteOpenApi.class).write());
  private final ReadTemplates read = PLATFORM.get(ReadTemplates.class);

  @Test
  void tellsEachMailWithItsVariablesInEveryLanguage() {
    List<String> languages = read.languages(Actor.SYSTEM);
    List<JsonObject> all =
        read.all(Actor.SYSTEM).stream()
            .map(one -> WriteTemplate.template(one, languages, read.edited(Actor.SYSTEM)))
            .toList();

    String json = ApiDocument.list(all, all.size()).toString();

    assertThat(description.differences(LIST, 200, json)).isEmpty();
    assertThat(json).contains("\"name\":\"door\",\"link\":true,\"meaning\":{\"fr\":\"Come in\"");
  }

  @Test
  void tellsTheWordsOfOneLanguage() {
    JsonObject words =
        WriteTemplate.words(read.one(Actor.SYSTEM, "test.welcome", Locale.FRENCH), "fr");

    String json = ApiDocument.one(words).toString();

    assertThat(description.differences(LIST + "/test.welcome/fr", 200, json)).isEmpty();
    assertThat(json).contains("\"subject\":\"Bonjour {name}\"").contains("\"edited\":false");
  }

  @Test
  void knowsNoWordsInALanguageThatTheSiteDoesNotOffer() {
    assertThatThrownBy(() -> read.one(Actor.SYSTEM, "test.welcome", Locale.GERMAN))
        .isInstanceOf(UnknownTemplate.class);
  }
}
