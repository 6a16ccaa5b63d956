package org.innoplaces.content.review.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.CommentThread;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.Review.State;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.content.review.Reviewer;
import org.innoplaces.content.review.Waiting;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments and reviews: who may, what they do to each other, and whom they wait for. */
@OnEachDatabase
class ReviewTextsTest {

  private final TestPlatform platform;
  private final Actor author = person("Lise");
  private final Actor editor = person("Eva");
  private final Actor reader = person("Rémi");
  private final UUID entry;

  ReviewTextsTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
    TestPolicy.allow(author, "read note", "edit note", "create note");
    TestPolicy.allow(editor, "read note", "edit note", "publish note");
    TestPolicy.allow(reader, "read note");
  }

  private static Actor person(String name) {
    return new Actor("account/" + UUID.randomUUID(), name);
  }

  @BeforeEach
  void aTextOfTheAuthor() {
    TestSite.isThere(platform);
    save("Un");
  }

  @Test
  void anApprovalCountsUntilTheTextChanges() {
    Review asked = ask();
    Review approved = approve(asked, 1);

    assertThat(approved.state()).isEqualTo(State.APPROVED);
    assertThat(approved.decision().map(Review.Decision::by)).contains(editor.id());
    assertThat(approved.approves(now())).isTrue();

    save("Deux");

    assertThat(latest().approves(now())).isFalse();
  }

  @Test
  void anApprovalEndsWhenTheSharedValuesChange() {
    Review approved = approve(ask(), 1);

    platform.editor().save(entry, "und", JsonText.object().add("weight", 3).build());

    assertThat(approved.approves(now())).isFalse();
  }

  @Test
  void nobodyApprovesATextThatTheyHaveNotSeen() {
    Review asked = ask();
    save("Deux");

    refused(Conflict.class, "review-other-text", () -> approve(asked, 1));
    assertThat(approve(asked, 2).text().revision()).isEqualTo(2);
  }

  @Test
  void sendingBackNeedsAReasonThatTheAuthorReads() {
    Review asked = ask();
    DecideReview decide = platform.get(DecideReview.class);

    refused(
        InvalidInput.class,
        "reason-missing",
        () -> decide.sendBack(editor, entry, asked.id(), " \n"));
    decide.sendBack(editor, entry, asked.id(), "Plus court, s’il te plaît.");

    assertThat(latest().state()).isEqualTo(State.RETURNED);
    assertThat(latest().decision().flatMap(Review.Decision::reason))
        .contains("Plus court, s’il te plaît.");
    assertThat(waiting(author).returned()).extracting(Review::id).containsExactly(asked.id());
    assertThat(waiting(editor).asked()).isEmpty();
  }

  @Test
  void nobodyDecidesTwiceOrAboutWhatTheyAsked() {
    TestPolicy.allow(author, "read note", "edit note", "publish note");
    Review asked = ask();

    refused(
        Conflict.class,
        "review-own",
        () -> platform.get(DecideReview.class).approve(author, entry, asked.id(), 1));
    approve(asked, 1);
    refused(Conflict.class, "review-decided", () -> approve(asked, 1));
  }

  @Test
  void onlyThoseWhoMayPublishDecide() {
    Review asked = ask();

    assertThatThrownBy(() -> platform.get(DecideReview.class).approve(reader, entry, asked.id(), 1))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(DecideReview.class).withdraw(editor, entry, asked.id()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                platform
                    .get(AskReview.class)
                    .ask(reader, entry, "fr", Optional.empty(), Optional.empty()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void askingAgainTakesBackWhatWasAsked() {
    Review first = ask();
    Review second = ask();

    List<Review> all = platform.get(ReadReviews.class).read(author, entry, "fr");
    assertThat(all).extracting(Review::id).containsExactly(second.id(), first.id());
    assertThat(all).extracting(Review::state).containsExactly(State.ASKED, State.WITHDRAWN);
    refused(Conflict.class, "review-decided", () -> approve(first, 1));
  }

  @Test
  void publishingAnswersTheQuestionOfSomebodyElse() {
    ask();

    platform.get(PublishEntry.class).publish(editor, entry, PublicationOrder.now(Set.of("fr")));

    assertThat(latest().state()).isEqualTo(State.APPROVED);
    assertThat(latest().decision().map(Review.Decision::by)).contains(editor.id());
    assertThat(waiting(editor).asked()).isEmpty();
  }

  @Test
  void publishingSettlesWhatWasSentBack() {
    Review asked = ask();
    platform.get(DecideReview.class).sendBack(editor, entry, asked.id(), "Plus court");

    platform.get(PublishEntry.class).publish(editor, entry, PublicationOrder.now(Set.of("fr")));

    assertThat(waiting(author).returned()).isEmpty();
  }

  @Test
  void aQuestionToOnePersonWaitsForNobodyElse() {
    Account asked = account("editor");
    Actor other = asked.actor();
    TestPolicy.allow(other, "read note", "publish note");

    platform
        .get(AskReview.class)
        .ask(author, entry, "fr", Optional.of(other.id()), Optional.of("C’est pressé"));

    assertThat(waiting(editor).asked()).isEmpty();
    assertThat(waiting(other).asked())
        .extracting(review -> review.request().note())
        .containsExactly(Optional.of("C’est pressé"));
    assertThat(waiting(author).asked()).isEmpty();
  }

  @Test
  void onlyThoseWhoCanPublishCanBeAsked() {
    Account can = account("editor");
    Account cannot = account("author");

    assertThat(platform.get(FindReviewers.class).find(author, "note"))
        .extracting(Reviewer::id)
        .contains(can.subject())
        .doesNotContain(cannot.subject());
    refused(
        InvalidInput.class,
        "unknown-reviewer",
        () ->
            platform
                .get(AskReview.class)
                .ask(author, entry, "fr", Optional.of(cannot.subject()), Optional.empty()));
  }

  @Test
  void whereThereIsNoTextThereIsNothingToReview() {
    refused(
        InvalidInput.class,
        "nothing-to-review",
        () ->
            platform
                .get(AskReview.class)
                .ask(author, entry, "en", Optional.empty(), Optional.empty()));
  }

  @Test
  void commentsAreAnsweredSettledAndOpenedAgain() {
    Comment first = comment(reader, "Il manque une date.", null);
    Comment answer = comment(author, "Laquelle ?", first.id());
    Comment further = comment(reader, "Celle du début.", answer.id());

    List<CommentThread> threads = platform.get(ReadComments.class).read(editor, entry, "fr");
    assertThat(threads).hasSize(1);
    assertThat(threads.get(0).answers())
        .extracting(Comment::id)
        .containsExactly(answer.id(), further.id());
    assertThat(threads.get(0).start().field()).contains("title");

    platform.get(ResolveComment.class).resolve(author, entry, answer.id());
    assertThat(threads().get(0).isResolved()).isTrue();
    assertThat(waiting(author).comments()).isEmpty();
    comment(reader, "Non, toujours pas.", first.id());
    assertThat(threads().get(0).isResolved()).isFalse();
  }

  @Test
  void anOpenCommentWaitsForWhoWroteTheText() {
    platform.get(WriteComment.class).write(author, entry, "fr", remark("À moi-même", null));
    Comment other = comment(reader, "Il manque une date.", null);

    assertThat(waiting(author).comments()).extracting(Comment::id).containsExactly(other.id());
    assertThat(waiting(reader).comments()).isEmpty();
    comment(author, "Laquelle ?", other.id());
    assertThat(waiting(reader).comments()).extracting(Comment::id).containsExactly(other.id());
  }

  @Test
  void whatLiesInTheTrashWaitsForNobody() {
    comment(reader, "Il manque une date.", null);
    ask();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);

    assertThat(waiting(author).comments()).isEmpty();
    assertThat(waiting(editor).asked()).isEmpty();
    assertThatThrownBy(() -> comment(reader, "Encore", null)).isInstanceOf(UnknownEntry.class);
  }

  @Test
  void refusesEmptyLongAndMisplacedComments() {
    UUID elsewhere = platform.editor().create("note");
    platform.editor().save(elsewhere, "fr", JsonText.object().add("title", "Autre").build());
    Comment other =
        platform.get(WriteComment.class).write(reader, elsewhere, "fr", remark("Là-bas", null));

    refused(InvalidInput.class, "comment-empty", () -> comment(reader, "  ", null));
    refused(InvalidInput.class, "text-too-long", () -> comment(reader, "x".repeat(4_001), null));
    refused(InvalidInput.class, "unknown-comment", () -> comment(reader, "Oui", other.id()));
    refused(
        InvalidInput.class,
        "comment-field",
        () ->
            platform
                .get(WriteComment.class)
                .write(
                    reader,
                    entry,
                    "fr",
                    new Remark("Oui", Optional.of("nowhere"), Optional.empty())));
    refused(
        NotFound.class,
        "unknown-comment",
        () -> platform.get(ResolveComment.class).resolve(editor, entry, other.id()));
    Comment mine = comment(editor, "À revoir", null);
    assertThatThrownBy(() -> platform.get(ResolveComment.class).resolve(reader, entry, mine.id()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void everyChangeStandsInTheAuditLog() {
    Comment said = comment(reader, "Il manque une date.", null);
    platform.get(ResolveComment.class).resolve(author, entry, said.id());
    platform.get(ResolveComment.class).reopen(author, entry, said.id());
    Review asked = ask();
    platform.get(DecideReview.class).sendBack(editor, entry, asked.id(), "Plus court");
    Review again = ask();
    platform.get(DecideReview.class).withdraw(author, entry, again.id());
    approve(ask(), 1);

    assertThat(audited())
        .endsWith(
            "comment.written",
            "comment.resolved",
            "comment.reopened",
            "review.asked",
            "review.returned",
            "review.asked",
            "review.withdrawn",
            "review.asked",
            "review.approved");
  }

  private List<String> audited() {
    return platform
        .entityManager()
        .createQuery(
            "select a from AuditEntry a where a.subject = :subject order by a.sequence",
            AuditEntry.class)
        .setParameter("subject", "note/" + entry)
        .getResultStream()
        .map(AuditEntry::action)
        .toList();
  }

  private static void refused(Class<? extends PlatformException> kind, String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            kind, refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
  }

  private Account account(String role) {
    String email = "a" + UUID.randomUUID() + "@lab.example";
    return platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, "Camille Aubin", "fr", Set.of(role)));
  }

  private Comment comment(Actor actor, String words, UUID answers) {
    return platform.get(WriteComment.class).write(actor, entry, "fr", remark(words, answers));
  }

  private static Remark remark(String words, UUID answers) {
    return new Remark(words, Optional.of("title"), Optional.ofNullable(answers));
  }

  private List<CommentThread> threads() {
    return platform.get(ReadComments.class).read(reader, entry, "fr");
  }

  private Waiting waiting(Actor actor) {
    Waiting all = platform.get(ReadReviews.class).waiting(actor, 1_000);
    return new Waiting(
        all.asked().stream().filter(one -> one.text().entryId().equals(entry)).toList(),
        all.returned().stream().filter(one -> one.text().entryId().equals(entry)).toList(),
        all.comments().stream().filter(one -> one.entryId().equals(entry)).toList());
  }

  private Review ask() {
    return platform
        .get(AskReview.class)
        .ask(author, entry, "fr", Optional.empty(), Optional.empty());
  }

  private Review approve(Review review, int seen) {
    return platform.get(DecideReview.class).approve(editor, entry, review.id(), seen);
  }

  private Review latest() {
    return platform.get(ReadReviews.class).latest(author, List.of(entry)).get(0);
  }

  private ReviewedText now() {
    return platform.get(ReadReviews.class).textNow(author, entry, "fr");
  }

  private void save(String title) {
    Draft draft =
        new Draft(
            platform.get(ContentRepository.class).head(entry, "fr").map(Revision::number).orElse(0),
            JsonText.object().add("title", title).build());
    platform.get(SaveDraft.class).save(author, entry, "fr", draft);
  }
}
