package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * What the small forms beside an entry do; the text itself stays as it is: {@code #{deeds.…}}. A
 * button says what to do and to what, for example {@code settle:0190…}.
 */
@Named("deeds")
@RequestScoped
public class EntryDeeds {

  private final EntryEditor editor;
  private final EntryTalk talk;
  private final EntryReview review;
  private final EntryShare share;
  private final EntryUnsaved unsaved;
  private final DeskVisit visit;
  private final DeskReply reply;
  private boolean asked;

  /** For CDI proxies. */
  protected EntryDeeds() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryDeeds(
      EntryEditor editor,
      EntryTalk talk,
      EntryReview review,
      EntryShare share,
      EntryUnsaved unsaved,
      DeskVisit visit,
      DeskReply reply) {
    this.editor = editor;
    this.talk = talk;
    this.review = review;
    this.share = share;
    this.unsaved = unsaved;
    this.visit = visit;
    this.reply = reply;
  }

  /**
   * Whether the page was asked to do something; the first question does it. Asked at the start of
   * the page, because what follows shows what became of it.
   */
  public boolean isAsked() {
    if (!asked && reply.isPost() && !reply.text("do").isEmpty()) {
      asked = true;
      doIt();
    }
    return asked;
  }

  private void doIt() {
    String[] verb = reply.text("do").split(":", 2);
    if (verb[0].equals("forget")) {
      unsaved.forget();
      back("forgotten", "");
    } else {
      editor.id().ifPresent(entry -> deed(verb[0], entry, verb.length > 1 ? verb[1] : ""));
    }
  }

  private void deed(String verb, UUID entry, String target) {
    switch (verb) {
      case "say" -> tell("said", "#talk", () -> talk.say(entry));
      case "answer" -> tell("said", "#talk", () -> talk.answer(entry, id(target)));
      case "settle" -> tell("settled", "#talk", () -> talk.settle(entry, id(target)));
      case "reopen" -> tell("reopened", "#talk", () -> talk.reopen(entry, id(target)));
      case "approve" -> tell("approved", "", () -> review.approve(entry));
      case "return" -> tell("returned", "", () -> review.sendBack(entry));
      case "withdraw" -> tell("withdrawn", "", () -> review.withdraw(entry));
      case "share" -> reply.succeeds(() -> share.make(entry));
      case "end" -> tell("link-ended", "#share", () -> share.end(entry, id(target)));
      default -> reply.tell(new InvalidInput(Problem.of("unknown-deed", null, verb)));
    }
  }

  private void tell(String done, String place, Runnable work) {
    if (reply.succeeds(work)) {
      back(done, place);
    }
  }

  private void back(String done, String place) {
    reply.go(
        "%s?locale=%s&done=%s%s".formatted(visit.getPath(), editor.getLanguage(), done, place));
  }

  private static UUID id(String text) {
    return WrittenId.read(text).orElse(new UUID(0, 0));
  }
}
