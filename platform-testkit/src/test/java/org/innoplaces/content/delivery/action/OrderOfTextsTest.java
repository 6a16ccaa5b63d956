package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** PostgreSQL would order by the language that its database was made in. */
@OnEachDatabase
class OrderOfTextsTest {

  private final TestPlatform platform;
  private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

  OrderOfTextsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void isTheSameOnEveryDatabase() {
    List.of("zeta", "{braces}", "École", "eclair", "_line", "ete", "Été").forEach(this::publish);

    assertThat(titles(new Filter("title", false, Filter.Operator.CONTAINS, value(mark))))
        .startsWith("_line")
        .containsSubsequence("École", "zeta")
        .endsWith("zeta", "{braces}");
  }

  @Test
  void holdsForComparisonsToo() {
    List.of("zeta", "{braces}").forEach(this::publish);

    assertThat(titles(new Filter("title", false, Filter.Operator.GT, value("zz"))))
        .contains("{braces}")
        .doesNotContain("zeta");
  }

  private void publish(String title) {
    UUID entry = platform.editor().create("note");
    String whole = title + " " + mark;
    platform.editor().save(entry, "fr", JsonText.object().add("title", whole).build());
    platform.editor().publish(entry, "fr");
  }

  private List<String> titles(Filter filter) {
    SortKey byTitle = new SortKey("title", false, IndexValue.Kind.TEXT, false);
    ContentQuery query = new ContentQuery("note", List.of(filter), List.of(byTitle), 0, 50);
    return platform.get(ReadContent.class).list(ReadScope.now("fr"), query).contents().stream()
        .map(content -> content.get("title").toString())
        .filter(title -> title.endsWith(mark))
        .map(title -> title.replace(" " + mark, ""))
        .toList();
  }

  private static List<IndexValue> value(String text) {
    return List.of(IndexValue.of(text));
  }
}
