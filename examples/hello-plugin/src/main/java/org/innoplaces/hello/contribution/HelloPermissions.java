package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.innoplaces.access.Permission;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.extension.Permissions;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWords;

/** What one may have a permission for with us, and a role that has it. */
@ApplicationScoped
class HelloPermissions implements Permissions {

  private static final Permission READ = new Permission("read", HelloPlugin.GREETINGS);

  @Override
  public List<PermissionName> permissions() {
    return List.of(new PermissionName(READ, HelloWords.of("permission.read")));
  }

  @Override
  public List<SuggestedRole> roles() {
    return List.of(new SuggestedRole("hello-greeter", HelloWords.of("role.greeter"), Set.of(READ)));
  }
}
