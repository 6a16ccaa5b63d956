package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few letters that stand for a number with a billion digits are shown as a few letters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeNumbersTest {

  private final TestPlatform platform = TestPlatform.on(TestDatabase.h2()).start();

  @AfterAll
  void stop() {
    platform.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E+2000000000", "1e-999999999"})
  void areShownWithTheirExponent(String typed) {
    assertThat(shown(typed)).hasSizeLessThan(20).containsIgnoringCase("e");
  }

  @Test
  void thatPeopleTypeAreShownWithAllDigits() {
    assertThat(shown("1 200")).isEqualTo("1200");
    assertThat(shown("1e3")).isEqualTo("1000");
  }

  private String shown(String position) {
    ContentSchema schema = platform.get(ContentSchema.class);
    TypeSchema theme = schema.require("theme");
    Map<String, String[]> sent =
        Map.of("base", new String[] {"0"}, "/position", new String[] {position});
    List<FormField> fields =
        new WriteForm(schema, new SchemaTexts(Locale.FRENCH))
            .own(theme, new SentForm(schema, theme, sent).both());
    return fields.stream()
        .filter(field -> field.pointer().equals("/position"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
