package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The controls that a form is made of, and what they are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteFormTest {

  private final TestPlatform platform = TestPlatform.on(TestDatabase.h2()).start();

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  void aListBlockOffersTheCollectionsByTheirNames() {
    Map<String, String> offered = inTheListBlock("collection", "{}").options();

    assertThat(offered).containsEntry("themes", "Thèmes").containsEntry("places", "Lieux");
    assertThat(offered).doesNotContainKey("site");
  }

  @Test
  void aListBlockOffersTheOrdersOfItsCollections() {
    Map<String, String> offered = inTheListBlock("sort", "{}").options();

    assertThat(offered.get("position"))
        .contains("Numéro dans le programme (Thèmes)")
        .endsWith(", croissant");
    assertThat(offered).containsKey("-position").doesNotContainKey("summary");
  }

  @Test
  void aListBlockKeepsWhatItHolds() {
    FormField order = inTheListBlock("sort", "{'sort':'position,-title'}");

    assertThat(order.control()).isEqualTo("choice");
    assertThat(order.options()).containsKey("position,-title");
  }

  @Test
  void nothingMustBeFilledInAGroupThatMayBeLeftOut() {
    FormField point = field(fields("media", "{}"), "focalPoint");

    assertThat(point.children()).hasSize(2).noneMatch(FormField::isRequired);
    assertThat(field(fields("media", "{}"), "name").isRequired()).isTrue();
  }

  @Test
  void oneItemOfAListIsCalledByItsOwnName() {
    FormField questions = field(fields("theme", "{'questions':['Why?']}"), "questions");

    assertThat(questions.label()).isEqualTo("Questions posées");
    assertThat(questions.children().get(0).label()).isEqualTo("Question");
    assertThat(questions.templates().get(0).label()).isEqualTo("Question");
  }

  @Test
  void aNewEntryIsCalledInGoodFrench() {
    ContentSchema schema = platform.get(ContentSchema.class);
    SchemaTexts texts = new SchemaTexts(Locale.FRENCH);

    assertThat(texts.fresh(schema.require("theme").own())).isEqualTo("Nouveau thème");
    assertThat(texts.fresh(schema.require("page").own())).isEqualTo("Nouvelle page");
  }

  private FormField inTheListBlock(String name, String members) {
    String block = "{'type':'entryList'" + members.substring(1).replaceFirst("^(?=')", ",");
    List<FormField> page = fields("page", "{'blocks':[" + block + "]}");
    return field(field(page, "blocks").children().get(0).children(), name);
  }

  private List<FormField> fields(String type, String values) {
    ContentSchema schema = platform.get(ContentSchema.class);
    JsonObject written = JsonText.parse(values.replace('\'', '"'));
    return new WriteForm(schema, new SchemaTexts(Locale.FRENCH)).own(schema.require(type), written);
  }

  private static FormField field(List<FormField> fields, String name) {
    return fields.stream().filter(field -> field.key().equals(name)).findFirst().orElseThrow();
  }
}
