package org.innoplaces.content.manage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of saved views; every method is one statement. */
public interface SavedViews {

  /** The views that an owner sees: the own ones and those that are shared, by name. */
  List<SavedView> seenBy(String owner);

  /** The same for one type. */
  List<SavedView> seenBy(String owner, String type);

  /** The view with the id. */
  Optional<SavedView> find(UUID id);

  /** Adds a view. */
  void add(SavedView view);

  /** Removes a view. */
  void remove(SavedView view);
}
