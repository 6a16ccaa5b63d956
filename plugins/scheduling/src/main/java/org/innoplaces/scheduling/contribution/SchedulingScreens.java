package org.innoplaces.scheduling.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.access.Permission;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.scheduling.SchedulingPlugin;
import org.innoplaces.scheduling.SchedulingWords;

/** Where cycles are planned, for those who may make sessions. */
@ApplicationScoped
class SchedulingScreens implements DeskScreens {

  @Override
  public List<DeskScreen> screens() {
    return List.of(
        new DeskScreen(
            SchedulingPlugin.ID,
            SchedulingWords.of("cycle.title"),
            new Permission("create", SchedulingPlugin.SESSION)));
  }
}
