package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.CommentThread;
import org.innoplaces.content.review.action.ReadComments;
import org.innoplaces.content.review.action.ResolveComment;
import org.innoplaces.content.review.action.WriteComment;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.FormField;

/** What people say about the text: {@code #{talk.…}}. */
@Named("talk")
@RequestScoped
public class EntryTalk {

  private final EntryEditor editor;
  private final ReadComments read;
  private final WriteComment write;
  private final ResolveComment resolve;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private List<CommentThread> threads;

  /** For CDI proxies. */
  protected EntryTalk() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryTalk(
      EntryEditor editor,
      ReadComments read,
      WriteComment write,
      ResolveComment resolve,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply) {
    this.editor = editor;
    this.read = read;
    this.write = write;
    this.resolve = resolve;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
  }

  /** What is not settled yet. */
  public List<CommentThread> getOpen() {
    return threads().filter(thread -> !thread.isResolved()).toList();
  }

  /** What is settled. */
  public List<CommentThread> getSettled() {
    return threads().filter(CommentThread::isResolved).toList();
  }

  private Stream<CommentThread> threads() {
    if (threads == null) {
      threads = editor.id().map(id -> read.read(actor.get(), id, locale())).orElse(List.of());
    }
    return threads.stream();
  }

  private String locale() {
    return editor.getType().allShared() ? Locales.SHARED : editor.getLanguage();
  }

  /** The fields that a comment can be about. */
  public List<FormField> getFields() {
    return editor.getFields();
  }

  /** What the field of a comment is called; null when it is about everything. */
  public String about(Comment comment) {
    return comment
        .field()
        .map(
            path ->
                new SchemaTexts(visit.getLocale())
                    .label(editor.getType().own(), path.replaceAll(".*\\.", "")))
        .orElse(null);
  }

  void say(UUID entry) {
    Optional<String> field =
        Optional.of(reply.text("about")).map(name -> name.replaceFirst("^/", ""));
    Remark remark =
        new Remark(reply.text("words"), field.filter(name -> !name.isEmpty()), Optional.empty());
    write.write(actor.get(), entry, locale(), remark);
  }

  void answer(UUID entry, UUID comment) {
    Remark remark =
        new Remark(reply.text("answer-" + comment), Optional.empty(), Optional.of(comment));
    write.write(actor.get(), entry, locale(), remark);
  }

  void settle(UUID entry, UUID comment) {
    resolve.resolve(actor.get(), entry, comment);
  }

  void reopen(UUID entry, UUID comment) {
    resolve.reopen(actor.get(), entry, comment);
  }
}
