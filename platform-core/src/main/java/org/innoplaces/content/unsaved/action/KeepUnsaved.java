package org.innoplaces.content.unsaved.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.UnsavedText.Place;
import org.innoplaces.content.unsaved.UnsavedTexts;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/**
 * Keeps what somebody has typed and not saved, for that actor alone. Permission {@code edit} on the
 * type, for an entry that is only being made {@code create}, too.
 *
 * <p>Changes no content, so it is neither in the history nor in the audit log. Each window keeps a
 * text of its own, so that two windows of one person never write over each other.
 */
@ApplicationScoped
public class KeepUnsaved {

  /** What the table holds of each part. */
  private static final int LONGEST = 1_000_000;

  private static final int LONGEST_SLUG = 200;
  private static final int LONGEST_NOTE = 1_000;

  /** Of one person at one place; the oldest go first. */
  private static final int MOST_WINDOWS = 10;

  private final UnsavedTexts texts;
  private final ContentRepository content;
  private final ContentSchema schema;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected KeepUnsaved() {
    this(null, null, null, null, null);
  }

  @Inject
  KeepUnsaved(
      UnsavedTexts texts,
      ContentRepository content,
      ContentSchema schema,
      CheckAccess access,
      Clock clock) {
    this.texts = texts;
    this.content = content;
    this.schema = schema;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Keeps what stands in a window now.
   *
   * @param window what an earlier call answered for the same window; empty at the first one. When
   *     it is not kept any more, because it was saved elsewhere or is too old, it is kept anew
   * @throws TooLarge when it is more than can be kept
   */
  @Transactional
  public UnsavedText keep(Actor actor, Place place, Optional<UUID> window, TypedText text) {
    check(actor, place);
    check(text);
    UnsavedText kept =
        window
            .flatMap(id -> texts.find(actor.id(), id))
            .filter(known -> known.place().equals(place))
            .orElseGet(() -> start(actor, place));
    kept.keep(text, now());
    return kept;
  }

  private UnsavedText start(Actor actor, Place place) {
    Instant oldest = now().minus(UnsavedText.LONGEST_LIFE);
    texts.removeBefore(oldest);
    List<UnsavedText> others = texts.at(actor.id(), place, oldest);
    others.stream().skip(MOST_WINDOWS - 1L).forEach(texts::remove);
    UnsavedText fresh = new UnsavedText(UuidCreator.getTimeOrderedEpoch(), actor.id(), place);
    texts.add(fresh);
    return fresh;
  }

  /** Forgets what was kept of a window; nothing happens when nothing was. */
  @Transactional
  public void forget(Actor actor, UUID window) {
    texts.find(actor.id(), window).ifPresent(texts::remove);
  }

  private void check(Actor actor, Place place) {
    if (!Locales.isWellFormed(place.locale())) {
      throw new InvalidInput(
          new Problem(
              "unknown-locale",
              Source.parameter("locale"),
              Message.of("problem.malformed-locale", place.locale())));
    }
    if (place.entryId().isEmpty()) {
      schema.require(place.type());
      access.require(actor, new Permission("create", place.type()));
    }
    place
        .entryId()
        .ifPresent(
            id ->
                content
                    .find(id)
                    .filter(entry -> entry.type().equals(place.type()))
                    .map(Entry::id)
                    .orElseThrow(() -> new UnknownEntry(id)));
    access.require(actor, new Permission("edit", place.type()));
  }

  private static void check(TypedText text) {
    boolean small =
        text.language().data().toString().length() <= LONGEST
            && text.shared().data().toString().length() <= LONGEST
            && text.language().slug().orElse("").length() <= LONGEST_SLUG
            && text.language().note().orElse("").length() <= LONGEST_NOTE;
    if (!small) {
      throw new TooLarge(Problem.of("body-too-large", null, LONGEST));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
