package org.innoplaces.membership.action;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.review.ReviewedApplication.Alike;

/** Says why applications may be of one person. */
final class CompareApplicants {

  private CompareApplicants() {}

  static List<Alike> alike(Application one, List<Application> others) {
    return others.stream().map(other -> alike(one, other)).toList();
  }

  private static Alike alike(Application one, Application other) {
    return new Alike(
        other.id(),
        other.applicant().name(),
        other.applicant().organisation(),
        other.state(),
        other.submittedAt().orElse(other.createdAt()),
        because(one.applicant(), other.applicant()));
  }

  private static List<String> because(Applicant one, Applicant other) {
    List<String> because = new ArrayList<>();
    if (one.email().equals(other.email())) {
      because.add("email");
    }
    if (one.phone().isPresent() && one.phone().equals(other.phone())) {
      because.add("phone");
    }
    if (one.namesake().isPresent() && one.namesake().equals(other.namesake())) {
      because.add("namesake");
    }
    return because;
  }
}
