package org.innoplaces.content.manage.action;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.testkit.TestPlatform;

/** Thousands of notes, written past the platform because that is quicker. */
final class ManyNotes {

  private static final String ENTRY =
      "insert into entry (id, type, created_at) values (?, 'note', ?)";
  private static final String REVISION =
      "insert into revision (id, entry_id, locale, number, data, author, created_at)"
          + " values (?, ?, ?, 1, ?, ?, ?)";
  private static final String HEAD =
      "insert into entry_head (entry_id, locale, revision_id, number, filled, title, title_key,"
          + " words, changed_at, changed_by) values (?, ?, ?, 1, true, ?, ?, ?, ?, ?)";
  private static final String PUBLICATION =
      "insert into publication (id, entry_id, revision_id, type, locale, slug, valid_from,"
          + " seen_since, valid_until) values (?, ?, ?, 'note', ?, ?, ?, ?, ?)";
  private static final String VALUE =
      "insert into field_value (revision_id, field, text_value, sort_value, number_value)"
          + " values (?, ?, ?, ?, ?)";

  private final TestPlatform platform;
  private final String[] authors;

  /** Notes that these actors wrote by turns. */
  ManyNotes(TestPlatform platform, String... authors) {
    this.platform = platform;
    this.authors = authors;
  }

  /** Writes them: every second one is published in French, and each has shared values. */
  void write(int count) {
    try (Connection connection = platform.database().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (Batches batches = new Batches(connection)) {
        for (int i = 0; i < count; i++) {
          note(batches, i);
        }
        batches.execute();
      }
      connection.commit();
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze");
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void note(Batches batches, int i) throws SQLException {
    UUID entry = UUID.randomUUID();
    UUID french = UUID.randomUUID();
    UUID shared = UUID.randomUUID();
    String author = authors[i % authors.length];
    OffsetDateTime at =
        platform.clock().instant().minusSeconds(100_000L - i).atOffset(ZoneOffset.UTC);
    String title = "Note %05d".formatted(i);
    batches.add(batches.entries, entry, at);
    batches.add(batches.revisions, french, entry, "fr", "{}", author, at);
    batches.add(batches.revisions, shared, entry, "und", "{}", author, at);
    String words = title.toLowerCase(java.util.Locale.ROOT);
    batches.add(batches.heads, entry, "fr", french, title, words, words, at, author);
    batches.add(batches.heads, entry, "und", shared, null, null, "", at, author);
    batches.add(batches.values, french, "title", title, words, null);
    batches.add(batches.values, shared, "weight", null, null, i);
    batches.add(batches.values, shared, "colour", i % 100 == 0 ? "RED" : "GREEN", "x", null);
    if (i % 2 == 0) {
      OffsetDateTime forever = Publication.FOREVER.atOffset(ZoneOffset.UTC);
      String slug = "note-" + i;
      UUID publication = UUID.randomUUID();
      batches.add(batches.publications, publication, entry, french, "fr", slug, at, at, forever);
    }
  }

  private static final class Batches implements AutoCloseable {

    private final PreparedStatement entries;
    private final PreparedStatement revisions;
    private final PreparedStatement heads;
    private final PreparedStatement publications;
    private final PreparedStatement values;

    Batches(Connection connection) throws SQLException {
      entries = connection.prepareStatement(ENTRY);
      revisions = connection.prepareStatement(REVISION);
      heads = connection.prepareStatement(HEAD);
      publications = connection.prepareStatement(PUBLICATION);
      values = connection.prepareStatement(VALUE);
    }

    void add(PreparedStatement statement, Object... row) throws SQLException {
      for (int i = 0; i < row.length; i++) {
        statement.setObject(i + 1, row[i]);
      }
      statement.addBatch();
    }

    void execute() throws SQLException {
      for (PreparedStatement one : all()) {
        one.executeBatch();
      }
    }

    private PreparedStatement[] all() {
      return new PreparedStatement[] {entries, revisions, heads, publications, values};
    }

    @Override
    public void close() throws SQLException {
      for (PreparedStatement one : all()) {
        one.close();
      }
    }
  }
}
