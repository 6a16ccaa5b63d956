package org.innoplaces.content.unsaved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what is not saved. */
public interface UnsavedTexts {

  /** What a keeper has with the id. */
  Optional<UnsavedText> find(String keeper, UUID id);

  /** What a keeper typed at a place since an instant, the newest first. */
  List<UnsavedText> at(String keeper, UnsavedText.Place place, Instant since);

  /** What a keeper typed anywhere since an instant, the newest first. */
  List<UnsavedText> of(String keeper, Instant since, int most);

  /** Adds one. */
  void add(UnsavedText text);

  /** Removes one. */
  void remove(UnsavedText text);

  /** Removes what was typed before the instant, whoever it was. */
  void removeBefore(Instant instant);
}
