package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.WaitingRows;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;

/**
 * The applications, their statistics and the form; new applications, and those that one has to vote
 * on, wait for whoever may read them.
 */
@ApplicationScoped
class MembershipScreens implements DeskScreens {

  @Override
  public List<DeskScreen> screens() {
    return List.of(
        new DeskScreen(
            MembershipPlugin.ID, MembershipWords.of("review.title"), MembershipPlugin.READ),
        new DeskScreen(
            MembershipPlugin.ID + "-statistics",
            MembershipWords.of("stats.title"),
            MembershipPlugin.READ),
        new DeskScreen(
            MembershipPlugin.ID + "-form",
            MembershipWords.of("form.title"),
            MembershipPlugin.MANAGE));
  }

  @Override
  public List<WaitingRows> waiting(Actor actor) {
    return List.of(
        new WaitingRows(
            MembershipPlugin.ID,
            "membership_application a where (a.state = 'SUBMITTED' or a.state = 'UNDER_REVIEW'"
                + " and exists (select 1 from membership_review r where r.application_id = a.id"
                + " and r.reviewer = ? and r.vote is null and r.conflict is null))",
            List.of(actor.id())));
  }
}
