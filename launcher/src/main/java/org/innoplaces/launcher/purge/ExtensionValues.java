package org.innoplaces.launcher.purge;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.launcher.purge.ReadTexts.StoredText;

/** What stands in the fields that a plugin added to types of others, in every revision. */
final class ExtensionValues implements Section {

  private static final String SHARED = "und";
  private static final String COMMENTS =
      " entry_comment where thread_id in"
          + " (select thread_id from entry_comment where field like ?)";
  private static final int LONGEST = 1_000_000;

  private final Rows rows;
  private final Belongings own;
  private final SearchWords words;

  ExtensionValues(Rows rows, Belongings own, SearchWords words) {
    this.rows = rows;
    this.own = own;
    this.words = words;
  }

  private String fields() {
    return "extensions." + own.id() + ".%";
  }

  @Override
  public List<String> deletes() throws SQLException {
    Set<UUID> entries = new HashSet<>();
    List<UUID> revisions = new ArrayList<>();
    long[] shared = {0};
    eachRevision(
        text -> {
          entries.add(text.entry());
          revisions.add(text.id());
          shared[0] += text.locale().equals(SHARED) ? 1 : 0;
        });
    List<String> lines = new ArrayList<>();
    if (!revisions.isEmpty()) {
      lines.add(
          "values in the fields that it added to %s: %s, %d of them for all languages; %s"
              .formatted(
                  Amount.of(entries.size(), "entry", "entries"),
                  Amount.of(revisions.size(), "revision"),
                  shared[0],
                  Amount.of(
                      countPublished(new HashSet<>(revisions)),
                      "publication of them",
                      "publications of them")));
    }
    addRows(lines, "select count(*) from field_value where field like ?", "value", "to filter by");
    addRows(
        lines, "select count(*) from entry_reference where field like ?", "reference", "in them");
    addRows(lines, "select count(*) from" + COMMENTS, "comment", "on them");
    long unsaved = new ReadTexts(rows.connection()).unsaved(own.id(), text -> {});
    if (unsaved > 0) {
      lines.add(Amount.of(unsaved, "text", "texts") + " not saved with such values");
    }
    return lines;
  }

  private void addRows(List<String> lines, String sql, String what, String of) throws SQLException {
    long count = rows.count(sql, fields());
    if (count > 0) {
      lines.add(Amount.of(count, what) + " " + of);
    }
  }

  private long countPublished(Set<UUID> revisions) throws SQLException {
    long count = 0;
    for (String id : rows.texts("select revision_id from publication")) {
      count += revisions.contains(UUID.fromString(id)) ? 1 : 0;
    }
    return count;
  }

  /** Those of others' types; the plugin's own go as a whole. */
  private void eachRevision(ReadTexts.Taker taker) throws SQLException {
    new ReadTexts(rows.connection()).revisions(own.id(), own.types(), taker);
  }

  /** How many revisions have values of the plugin. */
  long count() throws SQLException {
    long[] count = {0};
    eachRevision(text -> count[0]++);
    return count[0];
  }

  @Override
  public void delete() throws SQLException {
    eachRevision(this::cut);
    rows.change("delete from field_value where field like ?", fields());
    rows.change("delete from indexed_field where field like ?", fields());
    for (String block : own.blocks()) {
      rows.change("delete from indexed_field where block = ?", block);
    }
    rows.change("delete from entry_reference where field like ?", fields());
    rows.change("delete from" + COMMENTS, fields());
    new ReadTexts(rows.connection()).unsaved(own.id(), this::cutUnsaved);
  }

  private void cut(StoredText text) throws SQLException {
    String left = MemberCut.of(text.data(), own.id()).orElseThrow();
    rows.change("update revision set data = ? where id = ?", left, text.id());
    String found = words.in(left);
    rows.change(
        "update entry_head set words = ?, filled = ? where revision_id = ?",
        found.substring(0, Math.min(found.length(), LONGEST)),
        !left.equals("{}"),
        text.id());
  }

  private void cutUnsaved(StoredText text) throws SQLException {
    String column = text.locale().equals(SHARED) ? "shared_data" : "data";
    Optional<String> left = MemberCut.of(text.data(), own.id());
    try (PreparedStatement update =
        rows.connection()
            .prepareStatement("update unsaved_text set " + column + " = ? where id = ?")) {
      update.setString(1, left.orElseThrow());
      update.setObject(2, text.id());
      update.executeUpdate();
    }
  }
}
