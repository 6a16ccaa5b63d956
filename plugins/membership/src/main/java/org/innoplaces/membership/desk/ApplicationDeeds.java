package org.innoplaces.membership.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.action.ChooseReviewers;
import org.innoplaces.membership.action.DecideOnApplication;
import org.innoplaces.membership.action.DecideOnApplication.Decision;
import org.innoplaces.membership.action.ReadApplications;
import org.innoplaces.membership.action.TakeUpApplication;
import org.innoplaces.membership.action.VoteOnApplication;
import org.innoplaces.membership.review.Candidate;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.problem.InvalidInput;

/** What the buttons of an application's screen do. */
@ApplicationScoped
public class ApplicationDeeds {

  /** The fields in which people write, each with the deed that it belongs to in front. */
  static final String[] TEXTS = {
    "vote-reason",
    "conflict",
    "comment",
    "ask-message",
    "decide-reason",
    "decide-message",
    "decide-until"
  };

  private static final String VOTE = "vote";
  private static final String CONFLICT = "conflict";
  private static final String COMMENT = "comment";
  private static final String REVIEWER = "reviewer";
  private static final String ASK = "ask";
  private static final String DECIDE = "decide";

  /** Before the name of a question, which may be any: another one than that of the message. */
  private static final String REMARK = "ask-about-";

  private final ReadApplications applications;
  private final TakeUpApplication takeUp;
  private final VoteOnApplication votes;
  private final DecideOnApplication decide;
  private final ChooseReviewers reviewers;

  /** For CDI proxies. */
  protected ApplicationDeeds() {
    this(null, null, null, null, null);
  }

  @Inject
  ApplicationDeeds(
      ReadApplications applications,
      TakeUpApplication takeUp,
      VoteOnApplication votes,
      DecideOnApplication decide,
      ChooseReviewers reviewers) {
    this.applications = applications;
    this.takeUp = takeUp;
    this.votes = votes;
    this.decide = decide;
    this.reviewers = reviewers;
  }

  /** Whether a field is one of a deed's. */
  static boolean belongs(String deed, String field) {
    return field.startsWith(deed.replaceAll("-.*", "").replace("take", "none"));
  }

  /** Who can be chosen to review it. */
  List<Candidate> candidates(Actor actor, UUID id) {
    return reviewers.candidates(actor, id);
  }

  void act(Actor actor, UUID id, String deed, DeskForm form) {
    switch (deed) {
      case "take-up" -> takeUp.takeUp(actor, id, seen(form));
      case VOTE -> votes.vote(actor, id, vote(form), typed(form, "vote-reason"));
      case CONFLICT -> votes.stayOut(actor, id, typed(form, CONFLICT));
      case REVIEWER ->
          reviewers.choose(
              actor,
              id,
              typed(form, REVIEWER),
              form.parameter("reviewer-instead").filter(one -> !one.isEmpty()));
      case COMMENT -> votes.comment(actor, id, typed(form, COMMENT));
      case ASK ->
          decide.ask(actor, id, seen(form), typed(form, "ask-message"), remarks(actor, id, form));
      default -> decide.decide(actor, id, seen(form), decision(deed, form));
    }
  }

  private static Decision decision(String deed, DeskForm form) {
    Move move =
        Move.of(deed.replaceFirst("^" + DECIDE + "-", ""))
            .filter(known -> deed.startsWith(DECIDE))
            .orElseThrow(() -> new InvalidInput(MembershipWords.wrong("deed", deed)));
    return new Decision(
        move, typed(form, "decide-reason"), typed(form, "decide-message"), day(form));
  }

  private static Optional<LocalDate> day(DeskForm form) {
    String typed = typed(form, "decide-until").strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException noDay) {
      throw new InvalidInput(MembershipWords.wrongField("until", "day"));
    }
  }

  private static Vote vote(DeskForm form) {
    return Vote.of(typed(form, VOTE))
        .orElseThrow(() -> new InvalidInput(MembershipWords.wrongField(VOTE, VOTE)));
  }

  /** Only about questions of the form that the applicant filled in. */
  private Answers remarks(Actor actor, UUID id, DeskForm form) {
    Map<String, String> remarks = new HashMap<>();
    applications
        .one(actor, id)
        .sections()
        .forEach(
            section ->
                section
                    .answers()
                    .forEach(
                        answer ->
                            remarks.put(
                                answer.name(), typed(form, REMARK + answer.name()).strip())));
    return new Answers(remarks);
  }

  /** A stamp that is none is that of nobody's version. */
  private static int seen(DeskForm form) {
    String typed = typed(form, "seen");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private static String typed(DeskForm form, String name) {
    return form.parameter(name).orElse("");
  }
}
