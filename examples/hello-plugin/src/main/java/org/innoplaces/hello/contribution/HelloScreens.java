package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.access.Permission;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.hello.HelloWords;

/** Our screen at {@code /desk/plugins/hello}, for those who may read what is ours. */
@ApplicationScoped
class HelloScreens implements DeskScreens {

  @Override
  public List<DeskScreen> screens() {
    Permission permission = new Permission("read", HelloPlugin.GREETINGS);
    return List.of(new DeskScreen(HelloPlugin.ID, HelloWords.of("screen.title"), permission));
  }
}
