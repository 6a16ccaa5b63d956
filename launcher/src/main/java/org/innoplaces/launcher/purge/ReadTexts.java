package org.innoplaces.launcher.purge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Goes through stored texts that have values of a plugin, a batch at a time. */
final class ReadTexts {

  private static final String CANDIDATES =
      "select r.id from revision r where r.data like ? order by r.id";
  private static final String ONE =
      "select r.id, r.entry_id, r.locale, r.data, e.type from revision r"
          + " join entry e on e.id = r.entry_id where r.id = ?";

  private final Connection connection;

  ReadTexts(Connection connection) {
    this.connection = connection;
  }

  /**
   * Values as they are stored.
   *
   * @param entry null for what is not saved
   */
  record StoredText(UUID id, UUID entry, String locale, String data) {}

  /** Does something with one. */
  interface Taker {
    void take(StoredText text) throws SQLException;
  }

  /** All revisions with values of the plugin, but those of some types. */
  void revisions(String plugin, Set<String> without, Taker taker) throws SQLException {
    try (PreparedStatement one = connection.prepareStatement(ONE)) {
      for (UUID id : candidates(plugin)) {
        one.setObject(1, id);
        try (ResultSet row = one.executeQuery()) {
          row.next();
          StoredText text =
              new StoredText(id, row.getObject(2, UUID.class), row.getString(3), row.getString(4));
          boolean isOwn = without.contains(row.getString(5));
          if (!isOwn && MemberCut.of(text.data(), plugin).isPresent()) {
            taker.take(text);
          }
        }
      }
    }
  }

  /** Only ids: all data together may be more than there is memory. */
  private List<UUID> candidates(String plugin) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (PreparedStatement find = connection.prepareStatement(CANDIDATES)) {
      find.setString(1, "%\"extensions\"%\"" + plugin + "\"%");
      try (ResultSet rows = find.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return ids;
  }

  /** All that is typed and not saved with values of the plugin; returns how many there are. */
  long unsaved(String plugin, Taker taker) throws SQLException {
    List<StoredText> found = new ArrayList<>();
    try (PreparedStatement all =
            connection.prepareStatement("select id, data, shared_data from unsaved_text");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        UUID id = rows.getObject(1, UUID.class);
        found.add(new StoredText(id, null, "", rows.getString(2)));
        found.add(new StoredText(id, null, "und", rows.getString(3)));
      }
    }
    found.removeIf(text -> MemberCut.of(text.data(), plugin).isEmpty());
    for (StoredText text : found) {
      taker.take(text);
    }
    return found.size();
  }

  /** The ids of all plugins that have values in some revision. */
  Set<String> plugins() throws SQLException {
    Set<String> ids = new TreeSet<>();
    try (PreparedStatement find =
        connection.prepareStatement("select data from revision where data like ?")) {
      find.setFetchSize(100);
      find.setString(1, "%\"extensions\":{%");
      try (ResultSet rows = find.executeQuery()) {
        while (rows.next()) {
          ids.addAll(MemberCut.plugins(rows.getString(1)));
        }
      }
    }
    return ids;
  }
}
