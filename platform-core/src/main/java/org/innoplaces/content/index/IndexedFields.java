package org.innoplaces.content.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;

/** The fields of which the index knows, and its rows. */
public interface IndexedFields {

  /** All of them, by type and path. */
  List<IndexedField> all();

  /** One more. */
  void add(IndexedField field);

  /** One that there is no more; its rows stay, for they are still true. */
  void remove(IndexedField field);

  /** The next revisions of all entries of a type, those in the trash too, by their ids. */
  List<Revision> after(String type, UUID last, int most);

  /** Names the heads that are at one of the revisions. */
  void nameHeads(List<Revision> revisions, Function<Revision, HeadText> names);

  /** The rows of revisions by their ids; none for those that have none. */
  Map<UUID, RevisionIndex> rows(Collection<UUID> revisions);

  /** Puts rows in the place of all that a revision has for these fields. */
  void replace(UUID revision, Set<String> fields, RevisionIndex rows);
}
