package org.innoplaces.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.innoplaces.access.Call.Own;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.SavedView.Wanted;
import org.innoplaces.content.manage.SavedViews;
import org.innoplaces.content.manage.action.ReadViews;
import org.innoplaces.content.manage.action.SaveView;
import org.innoplaces.testkit.TestPlatform;

/** What is done to the views of a list: one's own, and those that are shared with everybody. */
final class ViewCalls {

  private static final Wanted OWN = new Wanted("Mine", Map.of(), false);
  private static final Wanted SHARED = new Wanted("Ours", Map.of(), true);
  private static final String VIEWS = "views";
  private static final String ONE = "ViewsResource.view";

  private final CallTable table;

  ViewCalls(CallTable table) {
    this.table = table;
  }

  void views(String type, String collection) {
    List<Permission> own = table.needs(type, "read");
    List<Permission> shared =
        List.of(new Permission("read", type), new Permission("manage", "view"));
    table.desk(own, ReadViews.class, "of", (a, who) -> a.of(who, type));
    create(own, type, collection, OWN);
    create(shared, type, collection, SHARED);
    for (boolean everybodys : List.of(false, true)) {
      UUID id = UUID.randomUUID();
      Own view = who -> view(id, type, who, everybodys);
      one(own, id, view);
      change(everybodys ? shared : own, id, view, everybodys);
    }
  }

  /** The actor's own, or somebody else's for everybody; ends with the transaction of the call. */
  private String view(UUID id, String type, Actor who, boolean everybodys) {
    TestPlatform platform = table.platform();
    String owner = everybodys ? "account/" + id : CallTable.person(platform, who);
    SavedView view = new SavedView(id, owner, type, platform.clock().instant());
    view.become(everybodys ? SHARED : OWN);
    platform.get(SavedViews.class).add(view);
    return id.toString();
  }

  private void create(List<Permission> needs, String type, String collection, Wanted wanted) {
    table.add(
        needs,
        SaveView.class,
        "create",
        (a, who) -> a.create(who, type, wanted),
        "ViewsResource.create",
        CallTable.body(
            VIEWS, "'name':'V','collection':'" + collection + "','shared':" + wanted.shared()));
  }

  private void one(List<Permission> needs, UUID id, Own view) {
    table.add(needs, ReadViews.class, "one", with(view, (a, who) -> a.one(who, id)), ONE, view);
  }

  private void change(List<Permission> needs, UUID id, Own view, boolean shared) {
    Wanted wanted = new Wanted("Other", Map.of(), shared);
    table.add(
        needs,
        SaveView.class,
        "change",
        with(view, (a, who) -> a.change(who, id, wanted)),
        "ViewsResource.change",
        view,
        CallTable.body(VIEWS, id, "'name':'Other'"));
    table.add(
        needs,
        SaveView.class,
        "remove",
        with(view, (a, who) -> a.remove(who, id)),
        "ViewsResource.remove",
        view);
  }

  private static <A> BiConsumer<A, Actor> with(Own view, BiConsumer<A, Actor> deed) {
    return (action, who) -> {
      view.apply(who);
      deed.accept(action, who);
    };
  }
}
