package org.innoplaces.desk.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.WaitingCounts;
import org.innoplaces.desk.WaitingRows;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** Finds the screens that plugins bring. Each asks for the permission that it names. */
@ApplicationScoped
public class ReadDeskScreens {

  private static final System.Logger LOG = System.getLogger(ReadDeskScreens.class.getName());

  private final Contributions<DeskScreens> screens;
  private final WaitingCounts counts;
  private final CheckAccess access;
  private Map<String, DeskScreen> known;

  /** For CDI proxies. */
  protected ReadDeskScreens() {
    this.screens = null;
    this.counts = null;
    this.access = null;
  }

  /** What these bring; each is asked once. */
  @Inject
  public ReadDeskScreens(
      @Any Instance<DeskScreens> screens, WaitingCounts counts, CheckAccess access) {
    this.screens = Contributions.of(screens);
    this.counts = counts;
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

  /** How much waits on each of those that one may see, where something does; one statement. */
  public Map<DeskScreen, Long> waiting(Actor actor) {
    Map<String, DeskScreen> seen = new LinkedHashMap<>();
    visible(actor).forEach(screen -> seen.put(screen.name(), screen));
    List<WaitingRows> asked =
        screens.collect(screen -> List.copyOf(screen.waiting(actor))).stream()
            .flatMap(List::stream)
            .filter(rows -> seen.containsKey(rows.screen()))
            .toList();
    Map<DeskScreen, Long> waiting = new LinkedHashMap<>();
    List<Long> counts = count(asked);
    for (int place = 0; place < asked.size(); place++) {
      waiting.merge(seen.get(asked.get(place).screen()), counts.get(place), Long::sum);
    }
    waiting.values().removeIf(count -> count == 0);
    return waiting;
  }

  private List<Long> count(List<WaitingRows> asked) {
    try {
      return counts.of(asked);
    } catch (RuntimeException oneIsWrong) {
      return asked.stream().map(this::countAlone).toList();
    }
  }

  private long countAlone(WaitingRows rows) {
    try {
      return counts.of(List.of(rows)).get(0);
    } catch (RuntimeException failure) {
      LOG.log(
          System.Logger.Level.ERROR,
          () -> "Left out what waits on the screen " + rows.screen(),
          failure);
      return 0;
    }
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
