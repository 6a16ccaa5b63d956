package org.innoplaces.membership.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.membership.action.ReadApplications;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.review.Candidate;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.Vote;

/** One application, and what is done with it: {@code #{membershipApplication.…}}. */
@Named("membershipApplication")
@RequestScoped
public class ApplicationScreen {

  private final DeskForm form;
  private final ReadApplications applications;
  private final ApplicationDeeds deeds;
  private final CurrentActor actor;
  private final CheckAccess access;
  private ReviewedApplication one;
  private List<Candidate> candidates;
  private String used = "";
  private boolean asked;

  /** For CDI proxies. */
  protected ApplicationScreen() {
    this(null, null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public ApplicationScreen(
      DeskForm form,
      ReadApplications applications,
      ApplicationDeeds deeds,
      CurrentActor actor,
      CheckAccess access) {
    this.form = form;
    this.applications = applications;
    this.deeds = deeds;
    this.actor = actor;
    this.access = access;
  }

  /** The application as it is now; the first question does what the form asks. */
  public ReviewedApplication getOne() {
    if (!asked) {
      asked = true;
      if (form.isPost()) {
        doWhatIsAsked();
      }
    }
    if (one == null) {
      one = applications.one(actor.get(), id());
    }
    return one;
  }

  /** Goes on to where one can reload, unless something else was typed that would be lost. */
  private void doWhatIsAsked() {
    String deed = typed("do");
    Runnable work = () -> deeds.act(actor.get(), id(), deed, form);
    boolean other =
        Stream.of(ApplicationDeeds.TEXTS)
            .anyMatch(name -> !ApplicationDeeds.belongs(deed, name) && !typed(name).isBlank());
    if (!other) {
      form.to("/desk/plugins/membership/" + id(), "changed", work);
    } else if (form.succeeds(work)) {
      used = deed;
    }
  }

  private UUID id() {
    try {
      return UUID.fromString(form.part(1).orElse(""));
    } catch (IllegalArgumentException noId) {
      throw new UnknownApplication();
    }
  }

  private String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** A field as far as it is typed; empty when it was used. */
  public String text(String name) {
    return !used.isEmpty() && ApplicationDeeds.belongs(used, name) ? "" : typed(name);
  }

  /** Whether a deed was asked for, so that what is wrong with it stands at its fields. */
  public boolean did(String name) {
    return form.isPost() && ApplicationDeeds.belongs(typed("do"), name);
  }

  /** Whether the reader reviews. */
  public boolean isReviewing() {
    return access.allows(actor.get(), MembershipPlugin.REVIEW) && !getOne().opinions().out();
  }

  /** Whether the reader can vote now. */
  public boolean isVoting() {
    return isReviewing()
        && getOne().opinions().mine().isPresent()
        && getOne().state() == ApplicationState.UNDER_REVIEW;
  }

  /** Whether the reader could stay out of it. */
  public boolean isStayable() {
    return isReviewing() && ApplicationState.OPEN.contains(getOne().state());
  }

  /** Whether the reader can ask the applicant for more. */
  public boolean isAsking() {
    return isReviewing() && Move.ASK.isPossibleFrom(getOne().state());
  }

  /** Whether somebody can take it up. */
  public boolean isFresh() {
    return isReviewing() && Move.TAKE_UP.isPossibleFrom(getOne().state());
  }

  /** Who can be chosen to review it; none when the reader may not choose, or it is decided. */
  public List<Candidate> getCandidates() {
    boolean choosing =
        access.allows(actor.get(), MembershipPlugin.DECIDE)
            && !getOne().opinions().out()
            && ApplicationState.OPEN.contains(getOne().state());
    if (candidates == null) {
      candidates = choosing ? deeds.candidates(actor.get(), id()) : List.of();
    }
    return candidates;
  }

  /** What a candidate is called, with what they have to do already. */
  public String named(Candidate candidate) {
    return MembershipWords.of("reviewer.load", candidate.name(), candidate.load())
        .in(form.locale());
  }

  /** What the reader can decide now. */
  public List<Move> getMoves() {
    if (getOne().opinions().out() || !access.allows(actor.get(), MembershipPlugin.DECIDE)) {
      return List.of();
    }
    return Move.atTheDesk(getOne().state()).stream()
        .filter(move -> move.permission().filter(MembershipPlugin.DECIDE::equals).isPresent())
        .sorted(Comparator.comparing(Move::ordinal))
        .toList();
  }

  /** What one can vote. */
  public List<String> getVotes() {
    return Stream.of(Vote.values()).map(Vote::token).toList();
  }

  /** How the reader voted, or is about to. */
  public String getVote() {
    String typed = typed("vote");
    return typed.isEmpty()
        ? getOne().opinions().mine().flatMap(mine -> mine.vote()).map(Vote::token).orElse("")
        : typed;
  }

  /** A text of the form in the language of the desk. */
  public String say(Said said) {
    return said.in(form.locale());
  }

  /** What a move is called. */
  public String label(Move move) {
    return move.label().in(form.locale());
  }

  /** For how many days it has waited for us. */
  public String getDays() {
    return MembershipWords.of("review.days", getOne().days()).in(form.locale());
  }

  /** How many are free for the college of the applicant; empty text when that is not counted. */
  public String getCollege() {
    return getOne()
        .college()
        .map(left -> MembershipWords.of("review.college", left.free(), say(left.name())))
        .map(told -> told.in(form.locale()))
        .orElse("");
  }

  /** How many places are free; empty text when they are not counted. */
  public String getFree() {
    return getOne()
        .free()
        .map(free -> MembershipWords.of("review.free", free).in(form.locale()))
        .orElse("");
  }

  /** The place on the waiting list, or the day to look at it again; empty text without either. */
  public String getPlace() {
    return getOne()
        .position()
        .map(place -> MembershipWords.of("review.position", place))
        .or(() -> getOne().again().map(day -> MembershipWords.of("review.again", written(day))))
        .map(told -> told.in(form.locale()))
        .orElse("");
  }

  private String written(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(form.locale())
        .format(day);
  }

  /** How many have voted of how many are needed. */
  public String getQuorum() {
    var opinions = getOne().opinions();
    return MembershipWords.of("review.quorum", opinions.votes(), opinions.quorum())
        .in(form.locale());
  }
}
