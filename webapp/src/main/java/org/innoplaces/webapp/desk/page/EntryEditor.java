package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownCollection;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.FieldNames;
import org.innoplaces.webapp.desk.form.FormField;
import org.innoplaces.webapp.desk.form.MovedBlocks;
import org.innoplaces.webapp.desk.form.SentForm;
import org.innoplaces.webapp.desk.form.TypedForm;
import org.innoplaces.webapp.desk.form.WriteForm;

/** One entry in one language, as it is edited: {@code #{editor.…}}. */
@Named("editor")
@RequestScoped
public class EntryEditor {

  private static final String NEW = "new";

  private final ContentSchema schema;
  private final DeskContent content;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskLanguages place;
  private final EntryUnsaved unsaved;
  private final EntryReading reading;
  private ManagedEntry entry;
  private final Map<String, String> theirs = new HashMap<>();
  private final Map<String, String> moved = new HashMap<>();
  private DraftText saved;
  private SentForm sent;
  private ShownForm shown;

  /** For CDI proxies. */
  protected EntryEditor() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryEditor(
      ContentSchema schema,
      DeskContent content,
      DeskVisit visit,
      DeskReply reply,
      DeskLanguages place,
      EntryUnsaved unsaved,
      EntryReading reading) {
    this.schema = schema;
    this.content = content;
    this.visit = visit;
    this.reply = reply;
    this.place = place;
    this.unsaved = unsaved;
    this.reading = reading;
  }

  /** The type of the entry. */
  public TypeSchema getType() {
    String collection = visit.name(0).orElse("");
    return schema
        .collection(collection)
        .orElseThrow(() -> new UnknownCollection(collection, schema.collections()));
  }

  /** Whether it is only being made. */
  public boolean isNew() {
    return visit.name(1).filter(NEW::equals).isPresent();
  }

  /** Its id; none while it is being made. */
  public Optional<UUID> id() {
    String written = visit.name(1).orElse("");
    if (isNew()) {
      return Optional.empty();
    }
    Optional<UUID> id = WrittenId.read(written);
    if (id.isEmpty()) {
      throw new NotFound(Problem.of("unknown-entry", null, written));
    }
    return id;
  }

  /** The entry; null while it is being made. */
  public ManagedEntry getEntry() {
    if (entry == null && !isNew()) {
      ManagedEntry found = content.entry(id().orElseThrow(), getLanguage());
      if (!found.summary().type().equals(getType().name())) {
        throw new NotFound(Problem.of("unknown-entry", null, found.summary().id()));
      }
      entry = found;
    }
    return entry;
  }

  /**
   * The language that is edited; the first when the address does not say.
   *
   * @throws org.innoplaces.problem.InvalidInput when the site does not have it
   */
  public String getLanguage() {
    List<String> offered = place.getOffered();
    return reply.choice("locale", offered).orElse(offered.get(0));
  }

  /** What the entry is called. */
  public String getTitle() {
    String title = isNew() ? "" : getEntry().summary().title().orElse("");
    if (title.isEmpty()) {
      return isNew() ? texts().fresh(getType().own()) : texts().one(getType().own());
    }
    return title;
  }

  /** The newest text in the language; empty when there is none. */
  public Optional<DraftText> text() {
    return textIn(getLanguage());
  }

  /** The newest shared values; empty when there are none. */
  public Optional<DraftText> shared() {
    return textIn(Locales.SHARED);
  }

  private Optional<DraftText> textIn(String locale) {
    return isNew() ? Optional.empty() : getEntry().draft(locale);
  }

  /** The languages with the state of their texts, null where there is none. */
  public Map<String, EntryState> getTabs() {
    Map<String, EntryState> tabs = new LinkedHashMap<>();
    if (!getType().allShared()) {
      place.getOffered().forEach(tag -> tabs.put(tag, state(tag).orElse(null)));
    }
    return tabs;
  }

  /** How far a locale has come; empty when there is no text. */
  Optional<EntryState> state(String locale) {
    return isNew() ? Optional.empty() : getEntry().summary().in(locale).map(LocaleState::state);
  }

  /** What the form sent, or what is stored. */
  public SentForm getForm() {
    if (sent == null) {
      Map<String, String[]> values =
          FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
      sent = new SentForm(schema, getType(), values);
      if (!sent.isSent()) {
        start(sent);
      }
    }
    return sent;
  }

  /** What was typed before, when the address asks for it, or else what is stored. */
  private void start(SentForm form) {
    unsaved
        .shown(typedAt())
        .ifPresentOrElse(
            kept -> TypedForm.start(form, kept.text(), getType().allShared()),
            () -> form.start(draft(text()), draft(shared())));
  }

  private UnsavedText.Place typedAt() {
    return EntryUnsaved.place(getType(), id(), getLanguage());
  }

  /** What was typed here before and is not saved, the newest first. */
  public List<UnsavedText> getUnsaved() {
    getForm();
    return unsaved.others(typedAt());
  }

  /** The note for the history that was typed. */
  public String getNote() {
    Draft typed = getType().allShared() ? getForm().shared() : getForm().text();
    return typed.note().orElse("");
  }

  private static Draft draft(Optional<DraftText> text) {
    return text.map(
            known -> new Draft(known.number(), known.data(), known.slug(), Optional.empty()))
        .orElseGet(() -> new Draft(0, JsonValue.EMPTY_JSON_OBJECT));
  }

  /** The controls of the type's own fields. */
  public List<FormField> getFields() {
    return shown().fields();
  }

  /** The controls of the fields of plugins, a group for each. */
  public List<FormField> getExtensions() {
    return shown().extensions();
  }

  /** What the controls hold: the text and the shared values together. */
  public JsonObject getValues() {
    return shown().values();
  }

  /** Every expression of the page asks for the controls again, so they are made only once. */
  private ShownForm shown() {
    SentForm form = getForm();
    if (shown == null || !shown.isOf(form)) {
      JsonObject values = form.both();
      WriteForm writer = new WriteForm(schema, texts());
      shown =
          new ShownForm(
              form.text(),
              form.shared(),
              values,
              writer.own(getType(), values),
              writer.extensions(getType(), values));
    }
    return shown;
  }

  /** The controls of what a form holds; it holds something else after a conflict. */
  private record ShownForm(
      Draft text,
      Draft shared,
      JsonObject values,
      List<FormField> fields,
      List<FormField> extensions) {

    boolean isOf(SentForm form) {
      return form.text() == text && form.shared() == shared;
    }
  }

  /** Its values as one reads them. */
  EntryReading reading() {
    return reading;
  }

  /** What others saved in a field meanwhile, after a conflict; null without one. */
  public String theirs(String pointer) {
    return theirs.get(pointer);
  }

  /** The text that others saved meanwhile, after a conflict; null without one. */
  public DraftText getSaved() {
    return saved;
  }

  /** After a conflict: keeps what others saved, to be shown beside what was typed. */
  void rebase(EditConflict conflict, DraftText newest) {
    saved = newest;
    reading.know(conflict.versions().stream().map(Versions::theirs).toList());
    JsonObject sentValues = getValues();
    Map<String, String> names = new HashMap<>();
    conflict.versions().forEach(one -> names.put(one.pointer(), nameOf(one.pointer()).orElse("")));
    getForm().rebase(conflict, newest);
    for (Versions version : conflict.versions()) {
      String pointer = version.pointer();
      String text = reading.text(getType(), sentValues, pointer, version.theirs());
      String now = MovedBlocks.place(sentValues, getValues(), pointer);
      String shownAt = controlAt(now).map(FormField::pointer).orElse(now);
      String theirText = text.isEmpty() ? reading.nothing() : text;
      String told = shownAt.equals(now) ? theirText : names.get(pointer) + "\n" + theirText;
      theirs.merge(shownAt, told, (before, more) -> before + "\n\n" + more);
      moved.put(pointer, shownAt);
    }
  }

  /** Where what a problem points to is shown: blocks move when they are mixed with others. */
  String shownAt(String pointer) {
    return moved.getOrDefault(pointer, pointer);
  }

  /** The id of the control that a problem is about; empty when it is about none of them. */
  Optional<String> anchorOf(String pointer) {
    return pointer.equals("/slug")
        ? Optional.of("slug")
        : controlAt(shownAt(pointer)).map(FormField::anchor);
  }

  private Optional<FormField> controlAt(String pointer) {
    return FieldNames.nearest(getFields(), pointer)
        .or(() -> FieldNames.nearest(getExtensions(), pointer));
  }

  /** What the place of a problem is called; empty when it is about none of the controls. */
  Optional<String> nameOf(String pointer) {
    return pointer.equals("/slug")
        ? Optional.of(reading.label(getType(), "slug"))
        : FieldNames.of(getFields(), pointer).or(() -> FieldNames.of(getExtensions(), pointer));
  }

  /** Where this one is edited, in a language. */
  public String path(String language) {
    return visit.getPath() + "?locale=" + language;
  }

  private SchemaTexts texts() {
    return new SchemaTexts(visit.getLocale());
  }
}
