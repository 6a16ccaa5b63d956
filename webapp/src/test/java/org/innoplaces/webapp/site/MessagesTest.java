package org.innoplaces.webapp.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void sayTheSameThingsInBothLanguages() throws IOException {
    assertThat(file("messages_fr.properties").keySet())
        .isEqualTo(file("messages.properties").keySet());
  }

  @Test
  void areEnglishForEnglishReadersOnAFrenchServer() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    try {
      assertThat(texts("en").getString("MEMBER") + texts("en").getString("list.all"))
          .isEqualTo("MemberSee them all");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void spaceTheirPunctuationAsFrenchDoes() throws IOException {
    assertThat(file("messages_fr.properties").values())
        .allSatisfy(text -> assertThat(text.toString()).doesNotContain(" ;", " :", " ?", " !"));
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "org.innoplaces.webapp.site.messages", Locale.forLanguageTag(language));
  }

  private static Properties file(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
