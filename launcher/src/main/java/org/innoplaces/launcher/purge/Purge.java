package org.innoplaces.launcher.purge;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innoplaces.launcher.audit.AppendToAudit;
import org.innoplaces.launcher.database.DatabaseKind;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.trace.TraceTable;

/**
 * Deletes all that a removed plugin left: on PostgreSQL in one transaction. H2 commits whenever a
 * table is dropped, so there all rows go in one transaction with the entry in the audit log, and
 * the empty tables after it; what is noted of the plugin goes last, so that a purge that was cut
 * off can be done once more.
 */
public final class Purge {

  private final Connection connection;
  private final DatabaseKind kind;
  private final Belongings own;
  private final OwnTables tables;
  private final List<OwnEntries> entries = new ArrayList<>();
  private final ExtensionValues values;
  private final List<Section> sections = new ArrayList<>();

  private Purge(Connection connection, DatabaseKind kind, Belongings own, SearchWords words)
      throws SQLException {
    Rows rows = new Rows(connection);
    this.connection = connection;
    this.kind = kind;
    this.own = own;
    this.tables = OwnTables.of(rows, own);
    own.types().forEach(type -> entries.add(new OwnEntries(rows, type)));
    this.values = new ExtensionValues(rows, own, words);
    sections.add(tables);
    sections.addAll(entries);
    sections.add(values);
    sections.add(new NamedRows(rows, own));
    sections.add(new Subscriptions(rows, own));
    sections.add(new SavedViews(rows, own));
    sections.add(new KeptContent(rows, own));
  }

  /**
   * Looks what a plugin left; changes nothing.
   *
   * @param connection without automatic commit; nobody else changes the database meanwhile
   * @param platform what belongs to the platform
   * @param present ids of plugins that are there
   * @throws org.innoplaces.launcher.instance.StartProblem when it cannot be told, or must not go
   */
  public static Purge of(
      Connection connection,
      DatabaseKind kind,
      String id,
      LeftByJar platform,
      Set<String> present,
      SearchWords words)
      throws SQLException {
    Belongings own = Belongings.of(new Rows(connection), id, platform, present);
    return new Purge(connection, kind, own, words);
  }

  /** What will be deleted, in lines; empty when only the note of the plugin itself is left. */
  public List<String> deletes() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Section section : sections) {
      lines.addAll(section.deletes());
    }
    return lines;
  }

  /** What has to do with the plugin and stays, in lines. */
  public List<String> keeps() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Section section : sections) {
      lines.addAll(section.keeps());
    }
    return lines;
  }

  /** Deletes it, and tells the audit log. When it throws, the caller rolls back. */
  public void run(Clock clock) throws SQLException {
    long texts = values.count();
    long ownEntries = 0;
    for (OwnEntries type : entries) {
      ownEntries += type.count();
    }
    for (Section section : sections) {
      section.delete();
    }
    if (texts + ownEntries > 0) {
      // Readers' programs ask whether anything changed since this version.
      new Rows(connection).change("update content_state set version = version + 1");
    }
    record(clock, texts, ownEntries);
    boolean commitsByItself = kind == DatabaseKind.H2;
    if (commitsByItself) {
      connection.commit();
    }
    tables.drop(commitsByItself);
    new TraceTable(connection).forget(own.id());
    connection.commit();
  }

  private void record(Clock clock, long texts, long ownEntries) throws SQLException {
    String detail =
        Json.createObjectBuilder()
            .add("tables", tables.names().size())
            .add("revisions", texts)
            .add("entries", ownEntries)
            .build()
            .toString();
    new AppendToAudit(connection, clock).entry("plugin.purged", "plugin/" + own.id(), detail);
  }
}
