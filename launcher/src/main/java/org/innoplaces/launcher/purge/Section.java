package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.List;

/** One kind of thing that a plugin left. */
interface Section {

  /** What will be deleted, in lines with numbers; empty when there is nothing. */
  List<String> deletes() throws SQLException;

  /** What stays although it has to do with the plugin. */
  default List<String> keeps() throws SQLException {
    return List.of();
  }

  /** Deletes rows; no table. */
  void delete() throws SQLException;
}
