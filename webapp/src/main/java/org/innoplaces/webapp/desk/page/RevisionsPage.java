package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.action.RestoreRevision;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.FieldChange;
import org.innoplaces.content.manage.action.CompareRevisions;
import org.innoplaces.content.manage.action.ReadHistory;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewLine;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.Formatting;
import org.innoplaces.webapp.desk.form.WordChanges;

/** What a text said before: {@code #{revisions.…}}. */
@Named("revisions")
@RequestScoped
public class RevisionsPage {

  private static final int SIZE = 50;

  private final EntryEditor editor;
  private final ReadHistory read;
  private final RestoreRevision restore;
  private final ReadReviews readReviews;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Map<Integer, List<ShownChange>> changes = new HashMap<>();
  private boolean asked;
  private List<DraftText> texts;
  private List<ReviewLine> reviews;

  /** For CDI proxies. */
  protected RevisionsPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  RevisionsPage(
      EntryEditor editor,
      ReadHistory read,
      RestoreRevision restore,
      ReadReviews readReviews,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply) {
    this.editor = editor;
    this.read = read;
    this.restore = restore;
    this.readReviews = readReviews;
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
  public List<DraftText> getTexts() {
    if (texts == null) {
      // One more than is shown: the last line is compared with it.
      texts = read.texts(actor.get(), id(), getLocale(), (getNumber() - 1) * SIZE, SIZE + 1);
      editor.reading().know(texts.stream().map(DraftText::data).toList());
    }
    return texts;
  }

  /** The revisions of this page. */
  public List<DraftText> getShown() {
    return getTexts().stream().limit(SIZE).toList();
  }

  /** Whether there are older ones. */
  public boolean isOlder() {
    return getTexts().size() > SIZE;
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return reply.page();
  }

  /** Where another page of the same history is. */
  public String pagePath(int number) {
    return "%s?locale=%s&stream=%s&page=%d"
        .formatted(visit.getPath(), editor.getLanguage(), getLocale(), number);
  }

  /** What a revision changed, compared with the one before. */
  public List<ShownChange> changes(DraftText revision) {
    return changes.computeIfAbsent(revision.number(), number -> compared(revision));
  }

  private List<ShownChange> compared(DraftText revision) {
    JsonObject before =
        getTexts().stream()
            .filter(other -> other.number() == revision.number() - 1)
            .findFirst()
            .map(DraftText::data)
            .orElse(JsonValue.EMPTY_JSON_OBJECT);
    return CompareRevisions.between(before, revision.data()).stream().map(this::shown).toList();
  }

  private ShownChange shown(FieldChange change) {
    TypeSchema type = editor.getType();
    return new ShownChange(
        editor.reading().label(type, change.path()),
        WordChanges.between(
                editor.reading().text(type, change.path(), change.before()),
                editor.reading().text(type, change.path(), change.after()))
            .brief(),
        !Formatting.of(change.before()).equals(Formatting.of(change.after())));
  }

  /** What the person who saved it noted; in the language of the reader where nobody wrote it. */
  public String note(DraftText revision) {
    String note = revision.note().orElse("");
    return RestoreRevision.restored(note)
        .map(number -> words().getString("history.restored") + " " + number)
        .orElse(note);
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }

  /** What reviewers said about a revision, the first first. */
  public List<ReviewLine> reviewsOf(DraftText revision) {
    if (reviews == null) {
      reviews =
          readReviews.read(actor.get(), id(), getLocale()).stream()
              .filter(review -> review.state() != Review.State.WITHDRAWN)
              .map(ReviewLine::of)
              .toList();
    }
    return reviews.stream()
        .filter(review -> review.text().revision() == revision.number())
        .sorted(Comparator.comparing(review -> review.request().at()))
        .toList();
  }

  /**
   * Whether the page was asked to make a revision the newest again; the first question does it.
   * Asked at the start of the page, which tells what was refused.
   */
  public boolean isAsked() {
    if (!asked && reply.isPost()) {
      asked = true;
      restore();
    }
    return asked;
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
