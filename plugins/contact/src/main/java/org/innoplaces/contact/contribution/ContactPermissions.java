package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.extension.Permissions;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;

/** Who may read what people write, who may answer, and who says what one can write about. */
@ApplicationScoped
class ContactPermissions implements Permissions {

  @Override
  public List<PermissionName> permissions() {
    return List.of(
        new PermissionName(ContactPlugin.READ, ContactWords.of("permission.read")),
        new PermissionName(ContactPlugin.ANSWER, ContactWords.of("permission.answer")),
        new PermissionName(ContactPlugin.MANAGE, ContactWords.of("permission.manage")));
  }

  @Override
  public List<SuggestedRole> roles() {
    return List.of(
        new SuggestedRole(
            "contact-team",
            ContactWords.of("role.team"),
            Set.of(ContactPlugin.READ, ContactPlugin.ANSWER)));
  }
}
