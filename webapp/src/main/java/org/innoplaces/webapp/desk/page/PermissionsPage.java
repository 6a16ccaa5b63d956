package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.action.ReadPermissions;
import org.innoplaces.account.Role;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What plugins add to the choice of permissions: {@code #{permissions.…}}. */
@Named("permissions")
@RequestScoped
public class PermissionsPage {

  private final ReadPermissions read;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskMenu menu;
  private final RolesPage roles;
  private List<PermissionName> names;

  /** For CDI proxies. */
  protected PermissionsPage() {
    this(null, null, null, null, null);
  }

  @Inject
  PermissionsPage(
      ReadPermissions read, CurrentActor actor, DeskVisit visit, DeskMenu menu, RolesPage roles) {
    this.read = read;
    this.actor = actor;
    this.visit = visit;
    this.menu = menu;
    this.roles = roles;
  }

  /** All of them; none for those who may not see what roles give. */
  public List<PermissionName> getNames() {
    if (names == null) {
      names = menu.may("read", "role") ? read.names(actor.get()) : List.of();
    }
    return names;
  }

  /** What one may do with it. */
  public String tell(PermissionName permission) {
    return permission.name().in(visit.getLocale());
  }

  /** The roles that plugins suggest and that nobody has made. */
  public List<SuggestedRole> getSuggested() {
    Set<String> there = roles.getAll().stream().map(Role::name).collect(Collectors.toSet());
    return read.suggested(actor.get()).stream()
        .filter(role -> !there.contains(role.name()))
        .toList();
  }

  /** What a suggested role is called. */
  public String label(SuggestedRole role) {
    return role.label().in(visit.getLocale());
  }

  /** What it would give, as a form sends it. */
  public String grants(SuggestedRole role) {
    return role.permissions().stream()
        .map(PermissionsPage::written)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String written(Permission permission) {
    return permission.action() + ":" + permission.type();
  }
}
