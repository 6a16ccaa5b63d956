package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stored values as people read them. */
class ReadableTextTest {

  private static final String QUOTED = "01920000-0000-7000-8000-000000000001";

  private static ContentSchema schema;
  private static TestPlatform platform;

  @BeforeAll
  static void readTheSchema() {
    platform = TestPlatform.on(TestDatabase.h2()).start();
    schema = platform.get(ContentSchema.class);
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void showsBlocksByTheirNamesWithTheLabelsOfTheirFields() {
    String blocks =
        "[{'type':'cards','title':'Nos règles','items':[{'title':'Venir','text':'à pied'}]},"
            + "{'type':'quote','testimonial':'%s'}]".formatted(QUOTED);

    assertThat(text(Locale.FRENCH, "blocks", blocks))
        .isEqualTo(
            "1. Cartes\nTitre\u202f: Nos règles\n"
                + "Cartes\u202f:\n– Titre\u202f: Venir\nTexte\u202f: à pied\n"
                + "2. Témoignage cité\nTémoignage\u202f: Une voisine");
  }

  @Test
  void showsOneBlockOfAListByItsNameWithoutWhatTheMachineKeepsOfIt() {
    assertThat(
            text(Locale.ENGLISH, "blocks", "{'id':'b1','type':'cards','title':'Rules','items':[]}"))
        .isEqualTo("Cards\nTitle: Rules\nCards:");
  }

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(text(Locale.ENGLISH, "blocks", "[{'type':'cards','title':'Rules'}]"))
        .isEqualTo("1. Cards\nTitle: Rules");
  }

  @Test
  void showsMarkupAsTheTextThatItMeans() {
    String blocks = "[{'type':'richText','text':'<p>a &lt; b &amp; c</p><p>l&#39;eau</p>'}]";

    assertThat(text(Locale.FRENCH, "blocks", blocks)).endsWith("a < b & c\nl'eau");
  }

  @Test
  void leavesTextsAloneThatOnlyLookLikeMarkup() {
    assertThat(text(Locale.FRENCH, "title", "'a <b> &lt; c'")).isEqualTo("a <b> &lt; c");
  }

  @Test
  void showsFieldsOfNobodyWithoutBracketsAndQuotes() {
    assertThat(text(Locale.ENGLISH, "extensions.gone.x", "{'a':['b',1]}")).isEqualTo("a:\nb\n1");
    assertThat(text(Locale.ENGLISH, "title", "null")).isEmpty();
  }

  private static String text(Locale language, String path, String value) {
    TypeSchema type = schema.require("page");
    JsonObject holder = JsonText.parse("{'v':%s}".formatted(value).replace('\'', '"'));
    return new ReadableText(
            schema,
            new ReadableText.Reading(
                language,
                id -> Map.of(QUOTED, "Une voisine").getOrDefault(id, id),
                at -> "then",
                yes -> yes ? "yes" : "no"))
        .of(type, path, holder.get("v"));
  }
}
