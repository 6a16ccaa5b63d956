package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.RestoreRevision;
import org.innoplaces.content.manage.FieldDifference;
import org.innoplaces.content.manage.HistoryPage;
import org.innoplaces.content.manage.action.ReadHistory;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.SchemaTexts;

/** What a text said before: {@code #{revisions.…}}. */
@Named("revisions")
@RequestScoped
public class RevisionsPage {

  private static final int SIZE = 50;

  private final EntryEditor editor;
  private final ReadHistory read;
  private final RestoreRevision restore;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private HistoryPage page;

  /** For CDI proxies. */
  protected RevisionsPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  RevisionsPage(
      EntryEditor editor,
      ReadHistory read,
      RestoreRevision restore,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply) {
    this.editor = editor;
    this.read = read;
    this.restore = restore;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
  }

  /** The stream whose history it is: a language, or {@code und}. */
  public String getLocale() {
    boolean shared = "und".equals(reply.text("stream")) || editor.getType().allShared();
    return shared ? Locales.SHARED : editor.getLanguage();
  }

  /** Some revisions, the newest first. */
  public HistoryPage getPage() {
    if (page == null) {
      page = read.history(actor.get(), editor.getType().name(), id(), getLocale(), number(), SIZE);
    }
    return page;
  }

  /** The number of the page, from 1. */
  public int number() {
    String typed = reply.text("page");
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }

  /** What a revision changed, compared with the one before. */
  public List<FieldDifference> changes(Revision revision) {
    JsonObject before =
        revision.number() == 1
            ? JsonValue.EMPTY_JSON_OBJECT
            : getPage().revisions().stream()
                .filter(other -> other.number() == revision.number() - 1)
                .findFirst()
                .orElseGet(() -> revision(revision.number() - 1))
                .data();
    return ReadHistory.differences(before, revision.data());
  }

  private Revision revision(int number) {
    return read.revision(actor.get(), editor.getType().name(), id(), getLocale(), number);
  }

  /** What a field is called. */
  public String label(String path) {
    return new SchemaTexts(visit.getLocale())
        .label(editor.getType().own(), path.replaceAll(".*\\.", ""));
  }

  /** A value as people read it: texts without markup, everything else as it is stored. */
  public String plain(JsonValue value) {
    return PlainValue.of(value);
  }

  /** Makes the revision of the form the newest again, when there is a form. */
  public void restoreIfAsked() {
    if (reply.isPost()) {
      restore();
    }
  }

  private void restore() {
    String typed = reply.text("number");
    int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    String path =
        "/desk/content/%s/%s?locale=%s"
            .formatted(editor.getType().collection(), id(), editor.getLanguage());
    reply.to(
        path, "revision-restored", () -> restore.restore(actor.get(), id(), getLocale(), number));
  }

  private UUID id() {
    return editor.id().orElseThrow();
  }
}
