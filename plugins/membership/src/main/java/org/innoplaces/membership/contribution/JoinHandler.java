package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.action.BeginApplication;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.extension.SubjectHandler;

/** Who writes that they want to join goes on to the application, with what they typed. */
@ApplicationScoped
class JoinHandler implements SubjectHandler {

  private final BeginApplication begin;

  protected JoinHandler() {
    this(null);
  }

  @Inject
  JoinHandler(BeginApplication begin) {
    this.begin = begin;
  }

  @Override
  public String subject() {
    return MembershipPlugin.PAGE;
  }

  @Override
  public Optional<String> takeOver(VisitorLetter letter) {
    return begin.begin(letter);
  }
}
