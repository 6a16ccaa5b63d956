package org.innoplaces.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.content.entry.EntryReference;
import org.innoplaces.content.entry.FieldValue;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** What goes into the tables comes out as it was. */
@OnEachDatabase
class MappingTest {

  private final TestPlatform platform;

  MappingTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void idsAndInstantsHaveTypesOfTheirOwn() throws SQLException {
    assertThat(types("entry", "id")).containsExactly("UUID");
    assertThat(types("entry_reference", "target_id", "revision_id"))
        .containsExactly("UUID", "UUID");
    assertThat(types("publication", "valid_from"))
        .allMatch(type -> List.of("TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE").contains(type));
  }

  @Test
  void instantsComeBackToTheMicrosecond() {
    for (String instant :
        List.of(
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-03-29T01:30:00.000001Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "0001-01-01T00:00:00Z",
            "1582-10-10T00:00:00Z",
            "1883-11-18T17:00:00Z",
            "9999-12-31T23:59:59.999999Z")) {
      assertThat(stored(IndexValue.of(Instant.parse(instant))).instant())
          .isEqualTo(Instant.parse(instant));
    }
  }

  @Test
  void numbersComeBackWithEveryDigit() {
    for (String number :
        List.of("0", "-1", "1234567890123456789012345678.0123456789", "0.0000000001")) {
      assertThat(stored(IndexValue.of(new BigDecimal(number))).number())
          .isEqualByComparingTo(number);
    }
  }

  @Test
  void textsComeBackWithEveryCharacter() {
    String text = "Œuvre \uD83C\uDF3B 日本 'quoted' \"double\" \\ % _ \t\n" + "é".repeat(800);

    assertThat(stored(IndexValue.of(text)).text()).isEqualTo(text);
  }

  @Test
  void textsAreCutBetweenCharacters() {
    String text = "a".repeat(999) + "\uD83C\uDF3B";

    assertThat(stored(IndexValue.of(text)).text()).isEqualTo("a".repeat(999));
  }

  @Test
  void jsonOfAMillionCharactersComesBack() {
    String body = "é".repeat(999_900);
    UUID id = store(JsonText.object().add("body", body).build(), List.of(), List.of());

    assertThat(find(id).data().getString("body")).isEqualTo(body);
  }

  @Test
  void referencesComeBackInTheirPlaces() {
    UUID target = UUID.randomUUID();
    UUID id =
        store(
            JsonText.object().build(),
            List.of(),
            List.of(new EntryReference("a", 0, target), new EntryReference("a", 1, target)));

    List<Integer> places =
        platform
            .entityManager()
            .createQuery(
                "select f.position from Revision r join r.references f"
                    + " where r.id = :id and f.target = :target order by f.position",
                Integer.class)
            .setParameter("id", id)
            .setParameter("target", target)
            .getResultList();

    assertThat(places).containsExactly(0, 1);
  }

  private IndexValue stored(IndexValue value) {
    UUID id = store(JsonText.object().build(), List.of(new FieldValue("field", value)), List.of());
    return platform
        .entityManager()
        .createQuery(
            "select v from Revision r join r.fieldValues v where r.id = :id", FieldValue.class)
        .setParameter("id", id)
        .getSingleResult()
        .value();
  }

  private UUID store(
      jakarta.json.JsonObject data, List<FieldValue> values, List<EntryReference> references) {
    UUID entry = platform.editor().create("note");
    UUID id = UUID.randomUUID();
    platform.inTransaction(
        () ->
            platform
                .entityManager()
                .persist(
                    new Revision(
                        id,
                        new Revision.Place(entry, "fr", 1),
                        new Revision.Text(data, null, new RevisionIndex(values, references)),
                        new Revision.Origin("system", Instant.EPOCH, null))));
    return id;
  }

  private Revision find(UUID id) {
    return platform.entityManager().find(Revision.class, id);
  }

  private List<String> types(String table, String... columns) throws SQLException {
    List<String> types = new ArrayList<>();
    try (Connection connection = platform.database().dataSource().getConnection();
        var statement = connection.createStatement();
        ResultSet none =
            statement.executeQuery(
                "select " + String.join(", ", columns) + " from " + table + " where 1 = 0")) {
      for (int column = 1; column <= columns.length; column++) {
        types.add(none.getMetaData().getColumnTypeName(column).toUpperCase(Locale.ROOT));
      }
    }
    return types;
  }
}
