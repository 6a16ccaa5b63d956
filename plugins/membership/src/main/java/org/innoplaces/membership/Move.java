package org.innoplaces.membership;

import static org.innoplaces.membership.ApplicationState.ACCEPTED;
import static org.innoplaces.membership.ApplicationState.DECLINED;
import static org.innoplaces.membership.ApplicationState.DEFERRED;
import static org.innoplaces.membership.ApplicationState.DRAFT;
import static org.innoplaces.membership.ApplicationState.LAPSED;
import static org.innoplaces.membership.ApplicationState.MORE_INFORMATION;
import static org.innoplaces.membership.ApplicationState.SUBMITTED;
import static org.innoplaces.membership.ApplicationState.TO_CONFIRM;
import static org.innoplaces.membership.ApplicationState.UNDER_REVIEW;
import static org.innoplaces.membership.ApplicationState.WAITLISTED;
import static org.innoplaces.membership.ApplicationState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Permission;
import org.innoplaces.problem.Message;

/**
 * Everything that can become of an application: the one place that says from which state to which
 * it goes, who may do that, whether a reason is needed, and what is written about it.
 */
public enum Move {
  /** It is begun, and saved without being sent. */
  SAVE(from(), DRAFT, Rules.applicant().mailed(MembershipMail.SAVED)),
  /** It is begun and sent. */
  SEND(from(), TO_CONFIRM, Rules.applicant().mailed(MembershipMail.CONFIRM)),
  /** The applicant shows that the address is theirs. */
  CONFIRM(
      from(TO_CONFIRM),
      SUBMITTED,
      Rules.applicant().mailed(MembershipMail.RECEIVED).audited("submitted")),
  /** A draft is sent by who has its link, which only a mail to the address told. */
  SUBMIT(
      from(DRAFT),
      SUBMITTED,
      Rules.applicant().mailed(MembershipMail.RECEIVED).audited("submitted")),
  /** Somebody takes it up. */
  TAKE_UP(from(SUBMITTED), UNDER_REVIEW, Rules.with(MembershipPlugin.REVIEW).audited("taken-up")),
  /** The applicant is asked something. */
  ASK(
      from(SUBMITTED, UNDER_REVIEW),
      MORE_INFORMATION,
      Rules.with(MembershipPlugin.REVIEW)
          .telling()
          .mailed(MembershipMail.ASKED)
          .audited("asked-for-more")),
  /** The applicant answers; nobody had taken it up. */
  ANSWER(
      from(MORE_INFORMATION),
      SUBMITTED,
      Rules.applicant().mailed(MembershipMail.ANSWERED).audited("answered")),
  /** The applicant answers reviewers. */
  ANSWER_REVIEWERS(
      from(MORE_INFORMATION),
      UNDER_REVIEW,
      Rules.applicant().mailed(MembershipMail.ANSWERED).audited("answered")),
  /** It is good, and waits for a place. */
  WAITLIST(
      from(UNDER_REVIEW, DEFERRED),
      WAITLISTED,
      Rules.with(MembershipPlugin.DECIDE).mailed(MembershipMail.WAITLISTED).audited("waitlisted")),
  /** It is put off. */
  DEFER(
      from(SUBMITTED, UNDER_REVIEW, WAITLISTED),
      DEFERRED,
      Rules.with(MembershipPlugin.DECIDE)
          .because()
          .mailed(MembershipMail.DEFERRED)
          .audited("deferred")),
  /** It is looked at again. */
  RESUME(
      from(DEFERRED, WAITLISTED),
      UNDER_REVIEW,
      Rules.with(MembershipPlugin.DECIDE).because().audited("resumed")),
  /** Somebody says yes. */
  ACCEPT(
      from(UNDER_REVIEW, WAITLISTED),
      ACCEPTED,
      Rules.with(MembershipPlugin.DECIDE).mailed(MembershipMail.ACCEPTED).audited("accepted")),
  /** Somebody says no. */
  DECLINE(
      from(SUBMITTED, UNDER_REVIEW, MORE_INFORMATION, WAITLISTED, DEFERRED),
      DECLINED,
      Rules.with(MembershipPlugin.DECIDE)
          .because()
          .mailed(MembershipMail.DECLINED)
          .audited("declined")),
  /** The applicant takes it back. */
  WITHDRAW(
      from(SUBMITTED, UNDER_REVIEW, MORE_INFORMATION, WAITLISTED, DEFERRED),
      WITHDRAWN,
      Rules.applicant().mailed(MembershipMail.WITHDRAWN).audited("withdrawn")),
  /** No answer came; a person says so, never a clock. */
  CLOSE(
      from(MORE_INFORMATION),
      LAPSED,
      Rules.with(MembershipPlugin.DECIDE)
          .because()
          .mailed(MembershipMail.LAPSED)
          .audited("lapsed"));

  private final Set<ApplicationState> from;
  private final ApplicationState to;
  private final Rules rules;

  Move(Set<ApplicationState> from, ApplicationState to, Rules rules) {
    this.from = from;
    this.to = to;
    this.rules = rules;
  }

  private static Set<ApplicationState> from(ApplicationState... states) {
    Set<ApplicationState> all = EnumSet.noneOf(ApplicationState.class);
    all.addAll(Arrays.asList(states));
    return all;
  }

  /** The state that it leads to. */
  public ApplicationState to() {
    return to;
  }

  /** Whether it can be made from that state; null stands for an application that is just begun. */
  public boolean isPossibleFrom(ApplicationState state) {
    return state == null ? from.isEmpty() : from.contains(state);
  }

  /** What somebody of us needs to make it; empty when only the applicant makes it. */
  public Optional<Permission> permission() {
    return Optional.ofNullable(rules.permission());
  }

  /** Whether who makes it must say why; only we read that. */
  public boolean needsReason() {
    return rules.reason();
  }

  /** Whether who makes it must write something to the applicant. */
  public boolean needsMessage() {
    return rules.message();
  }

  /** The mail that tells the applicant of it; empty when none does. */
  public Optional<MembershipMail> mail() {
    return Optional.ofNullable(rules.mail());
  }

  /** What the audit log calls it; empty when it is not told there. */
  public Optional<String> audit() {
    return Optional.ofNullable(rules.audit()).map(action -> MembershipPlugin.ID + "." + action);
  }

  /** As it stands in addresses, rows and bundles. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people: what one presses to make it. */
  public Message label() {
    return MembershipWords.of("move." + token());
  }

  /** The move of that token; empty when there is none. */
  public static Optional<Move> of(String token) {
    return Arrays.stream(values()).filter(move -> move.token().equals(token)).findFirst();
  }

  /** What somebody of us can make of an application in that state, whatever they may. */
  public static List<Move> atTheDesk(ApplicationState state) {
    return Arrays.stream(values())
        .filter(move -> move.permission().isPresent() && move.isPossibleFrom(state))
        .toList();
  }
}
