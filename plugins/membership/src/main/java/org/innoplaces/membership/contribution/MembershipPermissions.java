package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.extension.Permissions;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;

/** Who may read applications, who reviews and decides, and who says what is asked. */
@ApplicationScoped
class MembershipPermissions implements Permissions {

  @Override
  public List<PermissionName> permissions() {
    return List.of(
        new PermissionName(MembershipPlugin.READ, MembershipWords.of("permission.read")),
        new PermissionName(MembershipPlugin.REVIEW, MembershipWords.of("permission.review")),
        new PermissionName(MembershipPlugin.DECIDE, MembershipWords.of("permission.decide")),
        new PermissionName(MembershipPlugin.MANAGE, MembershipWords.of("permission.manage")));
  }

  @Override
  public List<SuggestedRole> roles() {
    return List.of(
        new SuggestedRole(
            "membership-reviewer",
            MembershipWords.of("role.reviewer"),
            Set.of(MembershipPlugin.READ, MembershipPlugin.REVIEW)));
  }
}
