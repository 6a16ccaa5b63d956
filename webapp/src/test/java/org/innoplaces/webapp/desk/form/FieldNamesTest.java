package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.innoplaces.webapp.desk.form.FormField.Traits;
import org.junit.jupiter.api.Test;

/** What the place is called that a problem points to. */
class FieldNamesTest {

  private final FormField quote = field("/blocks/1", "Quote", field("/blocks/1/by", "Testimonial"));
  private final List<FormField> fields =
      List.of(
          field("/title", "Title"), field("/blocks", "Blocks", field("/blocks/0", "Cards"), quote));

  @Test
  void namesAFieldByItsLabel() {
    assertThat(FieldNames.of(fields, "/title")).contains("Title");
  }

  @Test
  void countsTheItemsOfAListOnTheWay() {
    assertThat(FieldNames.of(fields, "/blocks/1/by")).contains("Blocks, Quote 2, Testimonial");
  }

  @Test
  void namesWhatItKnowsOfADeeperPlace() {
    assertThat(FieldNames.of(fields, "/blocks/0/unknown")).contains("Blocks, Cards 1");
  }

  @Test
  void hasNoNameForWhatIsNoControl() {
    assertThat(FieldNames.of(fields, "/meta/from")).isEmpty();
    assertThat(FieldNames.of(fields, "/titles")).isEmpty();
  }

  private static FormField field(String pointer, String label, FormField... children) {
    return new FormField(
        pointer,
        "text",
        label,
        "",
        new Traits(false, false, "", ""),
        "",
        Map.of(),
        List.of(children),
        List.of());
  }
}
