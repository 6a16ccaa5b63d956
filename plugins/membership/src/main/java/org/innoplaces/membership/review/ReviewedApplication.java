package org.innoplaces.membership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.form.Said;

/**
 * One application as somebody of us sees it.
 *
 * @param seen its version, from which a decision starts
 * @param again the day on which one that was put off is looked at again; empty for others
 * @param steps what became of it, the oldest first
 * @param days for how many days it has waited for us; not those in which it waits for the applicant
 * @param free how many places there are in this cycle; empty when they are not counted
 * @param college the same for the college of the applicant; empty when that is not counted
 * @param alike others that may be of the same person; those that nobody of us sees are in none
 */
public record ReviewedApplication(
    UUID id,
    int seen,
    ApplicationState state,
    Applicant applicant,
    Instant submittedAt,
    Optional<Integer> position,
    Optional<LocalDate> again,
    List<AnsweredSection> sections,
    List<Step> steps,
    Opinions opinions,
    Optional<Sponsorship> sponsor,
    long days,
    Optional<Long> free,
    Optional<CollegeLeft> college,
    List<Alike> alike) {

  /** How many places are free in this cycle for those whose answer is called so. */
  public record CollegeLeft(Said name, long free) {}

  /**
   * Another application that may be of the same person.
   *
   * @param because what is the same: {@code email}, {@code phone}, {@code namesake}
   */
  public record Alike(
      UUID id,
      String name,
      String organisation,
      ApplicationState state,
      Instant submittedAt,
      List<String> because) {}

  /**
   * A step.
   *
   * @param by who made it; empty for the applicant
   * @param reason for us; empty for who does not see the votes
   */
  public record Step(Move move, Optional<String> by, String reason, String message, Instant at) {}

  /**
   * What reviewers say.
   *
   * @param seen whether it may be seen: by who has voted, and by who decides without reviewing
   * @param mine what the one who looks said; empty for who is no reviewer of it
   * @param out whether the one who looks stays out of it
   * @param quorum how many have to vote
   * @param comments empty unless it may be seen
   */
  public record Opinions(
      boolean seen,
      Optional<Opinion> mine,
      boolean out,
      int quorum,
      List<Opinion> all,
      List<Comment> comments) {

    /** Those who can be replaced: they have not voted, and do not stay out. */
    public List<Opinion> replaceable() {
      return all.stream().filter(one -> !one.voted() && !one.out()).toList();
    }

    /** How many have voted. */
    public long votes() {
      return all.stream().filter(Opinion::voted).count();
    }

    /** How many voted so; nought unless it may be seen. */
    public long count(String vote) {
      return all.stream()
          .filter(one -> one.vote().filter(said -> said.token().equals(vote)).isPresent())
          .count();
    }
  }

  /**
   * What one reviewer says.
   *
   * @param id of the actor
   * @param voted whether they voted
   * @param vote how; empty unless it may be seen
   * @param reason empty unless it may be seen
   * @param out whether they stay out of it
   */
  public record Opinion(
      String id, String name, boolean voted, Optional<Vote> vote, String reason, boolean out) {}

  /** What a reviewer says to the others. */
  public record Comment(String by, String text, Instant at) {}
}
