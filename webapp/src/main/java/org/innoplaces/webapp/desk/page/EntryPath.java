package org.innoplaces.webapp.desk.page;

import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.schema.TypeSchema;

/** Where an entry of a list is edited. */
final class EntryPath {

  private EntryPath() {}

  /**
   * In the reader's language, whose title the reader chose; in the first when it has no such text.
   */
  static String of(TypeSchema type, ListedEntry entry, String language) {
    String path = "/desk/content/" + type.collection() + "/" + entry.id();
    return entry.languages().contains(language) ? path + "?locale=" + language : path;
  }
}
