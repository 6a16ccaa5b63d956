package org.innoplaces.content.unsaved.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.UnsavedText.Place;
import org.innoplaces.content.unsaved.UnsavedTexts;

/**
 * Reads what the actor typed and did not save; what others typed does not exist here. What lies
 * longer than {@link UnsavedText#LONGEST_LIFE} is gone. Permission {@code edit} on the type.
 */
@ApplicationScoped
public class ReadUnsaved {

  private final UnsavedTexts texts;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReadUnsaved() {
    this(null, null, null);
  }

  @Inject
  ReadUnsaved(UnsavedTexts texts, CheckAccess access, Clock clock) {
    this.texts = texts;
    this.access = access;
    this.clock = clock;
  }

  /** What was typed at a place, the newest first. */
  @Transactional
  public List<UnsavedText> at(Actor actor, Place place) {
    access.require(actor, new Permission("edit", place.type()));
    return texts.at(actor.id(), place, oldest());
  }

  /** What was typed in a window; empty when nothing is kept of it. */
  @Transactional
  public Optional<UnsavedText> find(Actor actor, UUID window) {
    return texts
        .find(actor.id(), window)
        .filter(text -> text.keptAt().isAfter(oldest()))
        .filter(text -> access.allows(actor, new Permission("edit", text.place().type())));
  }

  /** What was typed anywhere, the newest first. */
  @Transactional
  public List<UnsavedText> all(Actor actor, int most) {
    return texts.of(actor.id(), oldest(), most).stream()
        .filter(text -> access.allows(actor, new Permission("edit", text.place().type())))
        .toList();
  }

  private Instant oldest() {
    return clock.instant().minus(UnsavedText.LONGEST_LIFE);
  }
}
