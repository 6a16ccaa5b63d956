package org.innoplaces.access.extension;

import java.util.List;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Names the permissions that a plugin's actions ask for, so that people find them where roles and
 * tokens are made.
 *
 * <p>A CDI bean, asked whenever they are shown, on the thread of the request; no database. It
 * grants nothing: the plugin's actions ask {@code CheckAccess} themselves. What it throws leaves
 * its names out. The names are shown in the order of their permissions.
 */
@ExtensionPoint(since = "0.1")
public interface Permissions {

  /** The permissions; never null. */
  List<PermissionName> permissions();

  /** Roles that would be of use; often none. */
  default List<SuggestedRole> roles() {
    return List.of();
  }
}
