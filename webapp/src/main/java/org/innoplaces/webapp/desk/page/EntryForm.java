package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.action.ReadHistory;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.form.SentForm;

/** What the buttons beside an entry do: {@code #{entryForm.…}}. */
@Named("entryForm")
@RequestScoped
public class EntryForm {

  private final EntryEditor editor;
  private final EntryWork work;
  private final ReadHistory history;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final DeskLanguages place;
  private final EntryUnsaved unsaved;

  /** For CDI proxies. */
  protected EntryForm() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryForm(
      EntryEditor editor,
      EntryWork work,
      ReadHistory history,
      CurrentActor actor,
      DeskReply reply,
      DeskLanguages place,
      EntryUnsaved unsaved) {
    this.editor = editor;
    this.work = work;
    this.history = history;
    this.actor = actor;
    this.reply = reply;
    this.place = place;
    this.unsaved = unsaved;
  }

  /** Saves a draft. */
  public void save() {
    answer("saved", () -> work.save(actor.get(), editor.getType(), editor.id(), drafts()));
  }

  /** Saves and opens the preview. */
  public void preview() {
    try {
      UUID id = work.save(actor.get(), editor.getType(), editor.id(), drafts());
      unsaved.forgetSent();
      reply.go(path(id, "/preview"));
    } catch (PlatformException refused) {
      tell(refused);
    }
  }

  /** Does something with what the form changed; it answers with the id of the entry. */
  void saveAnd(String done, Function<Map<String, Draft>, UUID> deed) {
    answer(done, () -> deed.apply(drafts()));
  }

  /** Saves and asks somebody to look at it. */
  public void ask() {
    Optional<String> of = Optional.of(reply.text("reviewer")).filter(id -> !id.isEmpty());
    Optional<String> note =
        Optional.of(reply.text("review-note").strip()).filter(words -> !words.isEmpty());
    String locale = editor.getType().allShared() ? Locales.SHARED : language();
    answer(
        "asked",
        () ->
            work.ask(
                actor.get(),
                editor.getType(),
                editor.id(),
                drafts(),
                new EntryWork.Question(locale, of, note)));
  }

  /** Saves and publishes, now or from the chosen time on. */
  public void publish() {
    answer(
        reply.text("from").isBlank() ? "published" : "scheduled",
        () ->
            work.publish(
                actor.get(),
                editor.getType(),
                editor.id(),
                drafts(),
                order(),
                !reply.text("with-media").isEmpty()));
  }

  /** Ends what readers see of this language, now or at the chosen time. */
  public void unpublish() {
    Set<String> locales = Set.of(editor.getType().allShared() ? Locales.SHARED : language());
    answer(
        reply.text("off").isBlank() ? "unpublished" : "ending",
        () -> work.unpublish(actor.get(), editor.id().orElseThrow(), locales, instant("off")),
        false);
  }

  /** Takes back what is planned of this language. */
  public void cancelPlan() {
    Set<String> locales = Set.of(editor.getType().allShared() ? Locales.SHARED : language());
    answer(
        "plan-cancelled",
        () -> work.cancel(actor.get(), editor.id().orElseThrow(), locales),
        false);
  }

  /** Takes it out of the trash. */
  public void restore() {
    answer("restored", () -> work.restore(actor.get(), editor.id().orElseThrow()), false);
  }

  /**
   * What the form changed, by locale; a text that is new is saved even when it is empty, and one
   * that has not changed when there is a note about it.
   */
  private Map<String, Draft> drafts() {
    SentForm form = editor.getForm();
    boolean common = editor.getType().allShared();
    Map<String, Draft> drafts = new LinkedHashMap<>();
    boolean text = form.changesText() || (common ? form.shared() : form.text()).base() == 0;
    if (!common && text) {
      drafts.put(language(), form.text());
    }
    if (form.changesShared() || common && text) {
      drafts.put(Locales.SHARED, form.shared());
    }
    return drafts.isEmpty() && form.text().note().isPresent()
        ? Map.of(common ? Locales.SHARED : language(), common ? form.shared() : form.text())
        : drafts;
  }

  /** Shared values that nobody has written yet are nothing to publish. */
  private PublicationOrder order() {
    boolean shared = editor.shared().isPresent() || editor.getForm().changesShared();
    Set<String> locales = new TreeSet<>();
    if (!editor.getType().allShared()) {
      locales.add(language());
    }
    if (editor.getType().allShared() || shared && !reply.text("with-shared").isEmpty()) {
      locales.add(Locales.SHARED);
    }
    return new PublicationOrder(locales, instant("from"), instant("until"));
  }

  private Optional<Instant> instant(String name) {
    try {
      return place.instant(reply.text(name));
    } catch (DateTimeException malformed) {
      throw new InvalidInput(
          Problem.of("malformed-instant", Source.pointer("/meta/" + name), reply.text(name)));
    }
  }

  private String language() {
    return editor.getLanguage();
  }

  private void answer(String done, Deed deed) {
    answer(done, deed, true);
  }

  /**
   * Does it and goes on.
   *
   * @param saves whether what was typed is in a revision afterwards
   */
  private void answer(String done, Deed deed, boolean saves) {
    try {
      UUID id = deed.run();
      if (saves) {
        unsaved.forgetSent();
      }
      reply.go(path(id, "") + "&done=" + done);
    } catch (PlatformException refused) {
      tell(refused);
    }
  }

  private String path(UUID id, String page) {
    String collection = editor.getType().collection();
    return "/desk/content/" + collection + "/" + id + page + "?locale=" + language();
  }

  /** After a conflict the form starts from what others saved: who saves again has seen it. */
  private void tell(PlatformException refused) {
    Map<String, String> names = names(refused);
    reply.tell(refused, pointer -> Optional.ofNullable(names.get(pointer)));
    if (refused instanceof EditConflict conflict) {
      editor.rebase(conflict, saved(conflict));
    }
    reply.lead(editor::shownAt, editor::anchorOf);
  }

  /** As the form was sent: what is shown after a conflict may have other blocks. */
  private Map<String, String> names(PlatformException refused) {
    Map<String, String> names = new HashMap<>();
    for (Problem problem : refused.problems()) {
      if (problem.source() != null) {
        String pointer = problem.source().value();
        editor.nameOf(pointer).ifPresent(name -> names.put(pointer, name));
      }
    }
    return names;
  }

  private DraftText saved(EditConflict conflict) {
    String stream = editor.getForm().isShared(conflict) ? Locales.SHARED : language();
    return history.read(actor.get(), editor.id().orElseThrow(), stream, conflict.head());
  }

  private interface Deed {
    UUID run();
  }
}
