package org.innoplaces.content.exchange;

import java.util.List;
import java.util.SortedSet;

/** The records that wait for their plugins. */
public interface KeptRecords {

  /** The files of which there are any. */
  SortedSet<RecordsFile> files();

  /** The next ones of a file after a place, in their order. */
  List<KeptRecord> after(RecordsFile file, int place, int most);

  /** Adds a line behind the others of its file, unless it is there already. */
  void keep(RecordsFile file, String line);

  /** Lets go of all of a file. */
  void remove(RecordsFile file);
}
