package org.innoplaces.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.extension.Permissions;
import org.innoplaces.plugin.Contributions;

/** Shows the permissions and roles of plugins. Permission {@code read} on {@code role}. */
@ApplicationScoped
public class ReadPermissions {

  private static final Permission READ = new Permission("read", "role");

  private final Contributions<Permissions> contributed;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadPermissions() {
    this.contributed = null;
    this.access = null;
  }

  /** Those of these plugins. */
  @Inject
  public ReadPermissions(@Any Instance<Permissions> contributed, CheckAccess access) {
    this.contributed = Contributions.of(contributed);
    this.access = access;
  }

  /** Each permission with its name, in the order of what they are about. */
  public List<PermissionName> names(Actor actor) {
    access.require(actor, READ);
    return contributed.collect(Permissions::permissions).stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((PermissionName one) -> one.permission().type())
                .thenComparing(one -> one.permission().action()))
        .toList();
  }

  /** The roles that plugins would like to have, whether they exist or not, by name. */
  public List<SuggestedRole> suggested(Actor actor) {
    access.require(actor, READ);
    return contributed.collect(Permissions::roles).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(SuggestedRole::name))
        .toList();
  }
}
