package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.action.CheckSettings;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.extension.SettingsRecord;

/** How we are before somebody sets us, and what cannot be set. */
@ApplicationScoped
class MembershipDefaults implements SettingsRecord<MembershipSettings> {

  private final CheckSettings check;

  protected MembershipDefaults() {
    this(null);
  }

  @Inject
  MembershipDefaults(CheckSettings check) {
    this.check = check;
  }

  @Override
  public String plugin() {
    return MembershipPlugin.ID;
  }

  @Override
  public MembershipSettings defaults() {
    return MembershipSettings.BY_DEFAULT;
  }

  @Override
  public List<Problem> problems(MembershipSettings wanted) {
    return check.problems(wanted);
  }
}
