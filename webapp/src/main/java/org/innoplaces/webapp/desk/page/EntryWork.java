package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.SaveTexts;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.entry.action.UnpublishEntry;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.media.action.PublishWithMedia;

/**
 * Several actions as one: a button that saves and publishes does both or nothing.
 *
 * <p>Each method is one transaction and answers with the id of the entry.
 */
@ApplicationScoped
public class EntryWork {

  private final CreateEntry create;
  private final SaveTexts save;
  private final PublishWithMedia publish;
  private final UnpublishEntry unpublish;
  private final TrashEntry trash;
  private final RestoreEntry restore;
  private final AskReview ask;

  /** For CDI proxies. */
  protected EntryWork() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryWork(
      CreateEntry create,
      SaveTexts save,
      PublishWithMedia publish,
      UnpublishEntry unpublish,
      TrashEntry trash,
      RestoreEntry restore,
      AskReview ask) {
    this.create = create;
    this.save = save;
    this.publish = publish;
    this.unpublish = unpublish;
    this.trash = trash;
    this.restore = restore;
    this.ask = ask;
  }

  /** Saves drafts, of a new entry where there is none yet. */
  @Transactional
  public UUID save(Actor actor, TypeSchema type, Optional<UUID> entry, Map<String, Draft> drafts) {
    UUID id = entry.orElseGet(() -> create.create(actor, type.name(), Optional.empty()).id());
    save.save(actor, id, drafts);
    return id;
  }

  /**
   * Saves drafts and publishes.
   *
   * @param media whether the media that it uses are published, too, where readers lack them
   */
  @Transactional
  public UUID publish(
      Actor actor,
      TypeSchema type,
      Optional<UUID> entry,
      Map<String, Draft> drafts,
      PublicationOrder order,
      boolean media) {
    UUID id = save(actor, type, entry, drafts);
    publish.publish(actor, id, order, media);
    return id;
  }

  /**
   * What one asks of a reviewer.
   *
   * @param of the person; empty for anybody who may publish
   */
  public record Question(String locale, Optional<String> of, Optional<String> note) {}

  /** Saves drafts and asks for a review. */
  @Transactional
  public UUID ask(
      Actor actor,
      TypeSchema type,
      Optional<UUID> entry,
      Map<String, Draft> drafts,
      Question question) {
    UUID id = save(actor, type, entry, drafts);
    ask.ask(actor, id, question.locale(), question.of(), question.note());
    return id;
  }

  /** Ends what readers see, now. */
  @Transactional
  public UUID unpublish(Actor actor, UUID id, Set<String> locales) {
    return unpublish(actor, id, locales, Optional.empty());
  }

  /** Ends what readers see, now or at an instant. */
  @Transactional
  public UUID unpublish(Actor actor, UUID id, Set<String> locales, Optional<Instant> at) {
    unpublish.unpublish(actor, id, locales, at);
    return id;
  }

  /** Takes back what is planned. */
  @Transactional
  public UUID cancel(Actor actor, UUID id, Set<String> locales) {
    unpublish.cancel(actor, id, locales);
    return id;
  }

  /** Puts it into the trash. */
  @Transactional
  public UUID trash(Actor actor, UUID id) {
    trash.trash(actor, id);
    return id;
  }

  /** Takes it out of the trash. */
  @Transactional
  public UUID restore(Actor actor, UUID id) {
    restore.restore(actor, id);
    return id;
  }
}
