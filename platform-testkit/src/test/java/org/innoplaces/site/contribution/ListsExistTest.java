package org.innoplaces.site.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** A block that lists entries names a collection that is there, and an order that it has. */
@OnEachDatabase
class ListsExistTest {

  private final TestPlatform platform;

  ListsExistTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void refusesACollectionThatIsNotThere() {
    assertThat(problems("'collection':'themas'"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/blocks/0/collection: There is no collection themas. Collections are: ")
        .contains("themes");
  }

  @Test
  void refusesTheOneEntryOfTheSettingsAsACollection() {
    assertThat(problems("'collection':'site'")).hasSize(1);
  }

  @Test
  void refusesAnOrderThatTheCollectionDoesNotHave() {
    assertThat(problems("'collection':'themes','sort':'position,-weight'"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/blocks/0/sort: Lists of themes cannot be sorted by weight.");
  }

  @Test
  void takesACollectionInItsOrder() {
    assertThat(problems("'collection':'themes','sort':'-position'")).isEmpty();
    assertThat(problems("'collection':'themes'")).isEmpty();
  }

  private List<String> problems(String members) {
    UUID page = platform.editor().create("page");
    String blocks = "[{'type':'entryList'," + members + "}]";
    String text = "{'title':'a','blocks':" + blocks + "}";
    platform.editor().save(page, "fr", JsonText.parse(text.replace('\'', '"')));
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(page, "fr"));
    platform.editor().unpublish(page, "fr");
    return refused == null ? List.of() : refused.problems().stream().map(Object::toString).toList();
  }
}
