package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.action.ReadDeskScreens;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** Where one can go, as far as one may: {@code #{menu.…}}. */
@Named("menu")
@RequestScoped
public class DeskMenu {

  private final ContentSchema schema;
  private final CheckAccess access;
  private final DeskVisit visit;
  private final Actor actor;
  private final ReadDeskScreens plugins;
  private Map<DeskScreen, Long> waiting;

  /** For CDI proxies. */
  protected DeskMenu() {
    this.schema = null;
    this.access = null;
    this.visit = null;
    this.actor = null;
    this.plugins = null;
  }

  @Inject
  DeskMenu(
      ContentSchema schema,
      CheckAccess access,
      DeskVisit visit,
      CurrentActor current,
      ReadDeskScreens plugins) {
    this.schema = schema;
    this.access = access;
    this.visit = visit;
    this.actor = current.get();
    this.plugins = plugins;
  }

  /** The collections that one may read. */
  public List<MenuLine> getCollections() {
    SchemaTexts texts = new SchemaTexts(visit.getLocale());
    return schema.types().stream()
        .filter(type -> may("read", type.name()))
        .map(type -> line(type, texts))
        .sorted(Comparator.comparing(MenuLine::label, Collator.getInstance(visit.getLocale())))
        .toList();
  }

  private static MenuLine line(TypeSchema type, SchemaTexts texts) {
    String label =
        type.single() ? texts.one(type.own()) : texts.many(type.own(), type.collection());
    return new MenuLine(label, "/desk/content/" + type.collection());
  }

  /** The screens of plugins that one may see. */
  public List<MenuLine> getPlugins() {
    return plugins.visible(actor).stream()
        .map(this::line)
        .sorted(Comparator.comparing(MenuLine::label, Collator.getInstance(visit.getLocale())))
        .toList();
  }

  private MenuLine line(DeskScreen screen) {
    String label = screen.title().in(visit.getLocale());
    return new MenuLine(label, screen.path(), waiting().getOrDefault(screen, 0L));
  }

  /** How much waits on screens of plugins, where something does; asked once for a page. */
  Map<DeskScreen, Long> waiting() {
    if (waiting == null) {
      waiting = plugins.waiting(actor);
    }
    return waiting;
  }

  /** The screens of the platform that one may see. */
  public List<MenuLine> getPlatform() {
    ResourceBundle words =
        ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
    List<MenuLine> lines = new ArrayList<>();
    for (String screen : List.of("account", "role", "token")) {
      if (may("read", screen)) {
        lines.add(new MenuLine(words.getString(screen + "s.title"), "/desk/" + screen + "s"));
      }
    }
    for (String screen : List.of("webhook", "mail", "mail-template", "job", "plugin")) {
      if (may("read", screen)) {
        lines.add(new MenuLine(words.getString(screen + "s.title"), "/desk/" + screen + "s"));
      }
    }
    if (may("read", "personal-data")) {
      lines.add(new MenuLine(words.getString("privacy.title"), "/desk/privacy"));
    }
    if (may("read", "audit")) {
      lines.add(new MenuLine(words.getString("audit.title"), "/desk/audit"));
    }
    return lines;
  }

  /**
   * Makes sure that one may do something to things of a type.
   *
   * @throws org.innoplaces.access.AccessDenied when one may not
   */
  void require(String action, String type) {
    access.require(actor, new Permission(action, type));
  }

  /** Whether one may do something to things of a type. */
  public boolean may(String action, String type) {
    return access.allows(actor, new Permission(action, type));
  }
}
