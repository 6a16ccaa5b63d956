package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.audit.extension.AuditNames;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.problem.Message;

/** What we record in the audit log, in words. */
@ApplicationScoped
class MembershipAudit implements AuditNames {

  private static final List<String> ACTIONS =
      List.of(
          "membership.submitted",
          "membership.taken-up",
          "membership.asked-for-more",
          "membership.answered",
          "membership.waitlisted",
          "membership.deferred",
          "membership.resumed",
          "membership.accepted",
          "membership.declined",
          "membership.withdrawn",
          "membership.lapsed",
          "membership.voted",
          "membership.stayed-out",
          "membership.commented",
          "membership.sponsor-confirmed",
          "membership.renewed",
          "membership.ended",
          "membership.reviewer-added",
          "membership.reviewer-replaced",
          "membership.form-changed",
          "membership.testimonial-proposed",
          "membership.testimonial-withdrawn");
  private static final List<String> SUBJECTS =
      List.of("membership-application", "membership-form", "membership-testimonial");

  @Override
  public Map<String, Message> actions() {
    return words(ACTIONS);
  }

  @Override
  public Map<String, Message> subjects() {
    return words(SUBJECTS);
  }

  private static Map<String, Message> words(List<String> names) {
    return names.stream()
        .collect(
            Collectors.toMap(Function.identity(), name -> MembershipWords.of("audit." + name)));
  }
}
