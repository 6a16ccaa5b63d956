package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.settings.extension.SettingsRecord;

/** How we are before somebody sets us. */
@ApplicationScoped
class MembershipDefaults implements SettingsRecord<MembershipSettings> {

  @Override
  public String plugin() {
    return MembershipPlugin.ID;
  }

  @Override
  public MembershipSettings defaults() {
    return MembershipSettings.BY_DEFAULT;
  }
}
