package org.innoplaces.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.innoplaces.settings.Live;

/**
 * What administrators can set of us on the desk.
 *
 * @param open whether applications are taken
 * @param answerDays within how many days an applicant can expect a decision
 * @param draftDays for how many days a draft is kept after the last change
 * @param confirmDays for how many days an application waits for its address to be confirmed
 * @param endedMonths for how many months an application is kept that ended without a member
 * @param reviewers how many review an application
 * @param quorum how many of them have to vote before somebody is accepted
 * @param places how many are accepted in a cycle; 0 when they are not counted
 * @param cycleFrom the first day of the cycle whose places are counted
 * @param renewMonths for how many months a membership is good; 0 when it is for ever
 * @param noticeDays how many days before the end members are asked whether they stay
 * @param graceDays for how many days after the end they can still say so
 * @param memberYears for how many years what is kept of a member outlasts the membership
 * @param callingCode of the country whose phone numbers are written without it
 * @param college the name of the question whose answer says to which college an applicant belongs;
 *     null or empty when places are not counted by college
 * @param colleges the places of each college in a cycle; often empty
 */
public record MembershipSettings(
    @Live @NotNull Boolean open,
    @Live @NotNull @Min(1) @Max(365) Integer answerDays,
    @Live @NotNull @Min(7) @Max(90) Integer draftDays,
    @Live @NotNull @Min(3) @Max(30) Integer confirmDays,
    @Live @NotNull @Min(1) @Max(24) Integer endedMonths,
    @Live @NotNull @Min(1) @Max(20) Integer reviewers,
    @Live @NotNull @Min(0) @Max(20) Integer quorum,
    @Live @NotNull @Min(0) @Max(10_000) Integer places,
    @Live @NotNull LocalDate cycleFrom,
    @Live @NotNull @Min(0) @Max(60) Integer renewMonths,
    @Live @NotNull @Min(7) @Max(90) Integer noticeDays,
    @Live @NotNull @Min(7) @Max(180) Integer graceDays,
    @Live @NotNull @Min(1) @Max(10) Integer memberYears,
    @Live @NotNull @Pattern(regexp = "[1-9][0-9]{0,2}") String callingCode,
    @Live @Size(max = 40) String college,
    @Live @Size(max = 50) List<@NotNull @Valid CollegePlaces> colleges) {

  /** Without colleges the list is empty. */
  public MembershipSettings {
    colleges = colleges == null ? List.of() : List.copyOf(colleges);
  }

  /** How we are before somebody sets us. */
  public static final MembershipSettings BY_DEFAULT =
      new MembershipSettings(
          true,
          30,
          30,
          7,
          12,
          3,
          2,
          0,
          LocalDate.of(2026, 1, 1),
          12,
          30,
          30,
          3,
          "33",
          null,
          List.of());

  private static final int DAYS_OF_A_YEAR = 365;
  private static final int MONTHS_OF_A_YEAR = 12;

  /** The question that says to which college one belongs; empty text for none. */
  public String collegeQuestion() {
    return college == null ? "" : college.strip();
  }

  /** For how long a draft is kept after the last change. */
  public Duration draftLife() {
    return Duration.ofDays(draftDays);
  }

  /** For how long an application waits for its address to be confirmed. */
  public Duration confirmLife() {
    return Duration.ofDays(confirmDays);
  }

  /** How long before the end members are asked whether they stay. */
  public Duration noticeLife() {
    return Duration.ofDays(noticeDays);
  }

  /** For how long after the end they can still say so. */
  public Duration graceLife() {
    return Duration.ofDays(graceDays);
  }

  /** For how long what is kept of a member outlasts the membership. */
  public Duration memberLife() {
    return Duration.ofDays((long) memberYears * DAYS_OF_A_YEAR);
  }

  /** For how long an application is kept that ended without a member. */
  public Duration endedLife() {
    return Duration.ofDays((long) endedMonths * DAYS_OF_A_YEAR / MONTHS_OF_A_YEAR);
  }
}
