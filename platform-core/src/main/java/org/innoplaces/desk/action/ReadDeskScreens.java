package org.innoplaces.desk.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** Finds the screens that plugins bring. Each asks for the permission that it names. */
@ApplicationScoped
public class ReadDeskScreens {

  private final Contributions<DeskScreens> screens;
  private final CheckAccess access;
  private Map<String, DeskScreen> known;

  /** For CDI proxies. */
  protected ReadDeskScreens() {
    this.screens = null;
    this.access = null;
  }

  /** What these bring; each is asked once. */
  @Inject
  public ReadDeskScreens(@Any Instance<DeskScreens> screens, CheckAccess access) {
    this.screens = Contributions.of(screens);
    this.access = access;
  }

  /**
   * The screen of that name.
   *
   * @throws NotFound when no plugin that takes part has one
   * @throws org.innoplaces.access.AccessDenied when one may not see it
   */
  public DeskScreen one(Actor actor, String name) {
    DeskScreen screen = known().get(name);
    if (screen == null) {
      throw new NotFound(Problem.of("unknown-screen", null, name));
    }
    access.require(actor, screen.permission());
    return screen;
  }

  /** Those that one may see; others are left out. */
  public List<DeskScreen> visible(Actor actor) {
    return known().values().stream()
        .filter(screen -> access.allows(actor, screen.permission()))
        .toList();
  }

  /** How much waits on each of those that one may see, where something does. */
  public Map<DeskScreen, Long> waiting(Actor actor) {
    Map<String, Long> counts = new HashMap<>();
    screens.collect(screen -> Map.copyOf(screen.waiting(actor))).forEach(counts::putAll);
    Map<DeskScreen, Long> waiting = new LinkedHashMap<>();
    visible(actor).forEach(screen -> waiting.put(screen, counts.getOrDefault(screen.name(), 0L)));
    waiting.values().removeIf(count -> count == 0);
    return waiting;
  }

  private synchronized Map<String, DeskScreen> known() {
    if (known == null) {
      Map<String, DeskScreen> found = new LinkedHashMap<>();
      screens
          .collect(DeskScreens::screens)
          .forEach(some -> some.forEach(screen -> found.putIfAbsent(screen.name(), screen)));
      known = found;
    }
    return known;
  }
}
