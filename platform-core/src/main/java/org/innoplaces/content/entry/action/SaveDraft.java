package org.innoplaces.content.entry.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.BlockIds;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.DraftSaved;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Writes a new revision of an entry in one locale. Permission {@code edit}.
 *
 * <p>A draft may be incomplete; only what cannot be stored is refused.
 */
@ApplicationScoped
public class SaveDraft {

  /** What the table holds. */
  private static final int LONGEST_NOTE = 1_000;

  private final ContentRepository repository;
  private final ContentSchema schema;
  private final PrepareText prepare;
  private final EntryActions actions;

  /** For CDI proxies. */
  protected SaveDraft() {
    this(null, null, null, null);
  }

  @Inject
  SaveDraft(
      ContentRepository repository,
      ContentSchema schema,
      PrepareText prepare,
      EntryActions actions) {
    this.repository = repository;
    this.schema = schema;
    this.prepare = prepare;
    this.actions = actions;
  }

  /**
   * Saves it, merged with what others saved since its base.
   *
   * @return the new revision, or the newest one when the draft says nothing new, nor its note
   * @throws InvalidInput with pointers into the data for everything that cannot be stored
   * @throws org.innoplaces.content.entry.EditConflict when others changed the same fields
   */
  @Transactional
  public Revision save(Actor actor, UUID entryId, String locale, Draft draft) {
    return save(actor, entryId, locale, draft, true);
  }

  /**
   * The same for a text that comes from elsewhere, also one whose plugin is away; a note alone
   * makes no revision.
   *
   * @param type what is known of the entry's type
   */
  @Transactional
  public Revision keep(Actor actor, TypeSchema type, UUID entryId, String locale, Draft draft) {
    return save(actor, actions.open(actor, "edit", entryId), type, locale, draft, false);
  }

  /**
   * The same in the transaction of who calls.
   *
   * @param notes whether a new note about the same text is kept, or else only one about a new text
   */
  Revision save(Actor actor, UUID entryId, String locale, Draft draft, boolean notes) {
    Entry entry = actions.open(actor, "edit", entryId);
    return save(actor, entry, schema.require(entry.type()), locale, draft, notes);
  }

  private Revision save(
      Actor actor, Entry entry, TypeSchema type, String locale, Draft draft, boolean notes) {
    UUID entryId = entry.id();
    Draft mine = checked(type, locale, draft);
    Optional<Revision> head = repository.head(entryId, locale);
    Draft text = head.map(newest -> merged(type, newest, mine)).orElseGet(() -> identified(mine));
    String slug = text.slug().orElse(null);
    if (head.filter(newest -> saysAsMuch(newest, mine, text, notes)).isPresent()) {
      return head.get();
    }
    int number = head.map(Revision::number).orElse(0) + 1;
    Revision revision =
        new Revision(
            UuidCreator.getTimeOrderedEpoch(),
            new Revision.Place(entryId, locale, number),
            prepare.text(type, text.data(), slug),
            new Revision.Origin(actor.id(), actions.now(), draft.note().orElse(null)));
    repository.addHead(revision, HeadText.of(type, text.data()));
    actions.done(
        actor,
        new AuditFact("content.saved", entry.subject(), detail(revision)),
        new DraftSaved(entryId, type.name(), locale, number, actor));
    return revision;
  }

  /** A note is kept even where there is nothing else to keep, but once. */
  private static boolean saysAsMuch(Revision newest, Draft mine, Draft text, boolean notes) {
    boolean noted = !notes || mine.note().isEmpty() || mine.note().equals(newest.note());
    return noted && newest.says(text.data(), text.slug().orElse(null));
  }

  private static String detail(Revision revision) {
    return JsonText.object()
        .add("locale", revision.locale())
        .add("number", revision.number())
        .build()
        .toString();
  }

  private Draft checked(TypeSchema type, String locale, Draft draft) {
    Intake intake = Intake.starting(Source::pointer, "");
    if (!Locales.isWellFormed(locale)) {
      Message told = Message.of("problem.malformed-locale", locale);
      throw new InvalidInput(new Problem("unknown-locale", Source.parameter("locale"), told));
    }
    draft
        .slug()
        .filter(slug -> !Slugs.isValid(slug))
        .ifPresent(slug -> intake.at("slug").problem("invalid-slug", slug));
    draft
        .note()
        .filter(note -> note.length() > LONGEST_NOTE)
        .ifPresent(note -> intake.at("note").problem("text-too-long", LONGEST_NOTE));
    JsonObject clean = prepare.clean(type, locale, draft.data(), intake);
    if (!intake.problems().isEmpty()) {
      throw new InvalidInput(intake.problems());
    }
    return new Draft(draft.base(), clean, draft.slug(), draft.note());
  }

  private static Draft identified(Draft mine) {
    return identified(JsonValue.EMPTY_JSON_OBJECT, mine);
  }

  private static Draft identified(JsonObject start, Draft mine) {
    return new Draft(mine.base(), BlockIds.given(start, mine.data()), mine.slug(), mine.note());
  }

  private Draft merged(TypeSchema type, Revision head, Draft sent) {
    Optional<Revision> base =
        sent.base() == head.number()
            ? Optional.of(head)
            : repository.revision(head.entryId(), head.locale(), sent.base());
    JsonObject start = base.map(Revision::data).orElse(JsonValue.EMPTY_JSON_OBJECT);
    Draft mine = identified(start, sent);
    if (mine.base() == head.number()) {
      return mine;
    }
    MergeEdits merge = new MergeEdits(type);
    JsonObject data = merge.fields(start, head.data(), mine.data());
    Optional<String> slug =
        merge.value("/slug", base.flatMap(Revision::slug), head.slug(), mine.slug());
    merge.refuseConflicts(head.number());
    return new Draft(head.number(), data, slug, mine.note());
  }
}
