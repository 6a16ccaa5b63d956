package org.innoplaces.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.innoplaces.access.Call.Body;
import org.innoplaces.access.Call.Query;
import org.innoplaces.account.action.ReadGrants;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.action.ReadEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestPlatform;

/** The table of all calls: what each needs, how the desk makes it, and how programs make it. */
final class CallTable {

  private final TestPlatform platform;
  private final List<Call> calls = new ArrayList<>();
  private final List<UUID> entries = new ArrayList<>();

  private CallTable(TestPlatform platform) {
    this.platform = platform;
  }

  /** All calls, on things that are made for them. A new action or resource gets a row here. */
  static CallTable on(TestPlatform platform) {
    CallTable table = new CallTable(platform);
    for (String type : List.of("note", "theme")) {
      String collection = type + "s";
      new ContentCalls(table).entries(type, collection);
      new WorkCalls(table).work(type, collection);
      new ReviewCalls(table).reviews(type, collection);
      new ReleaseCalls(table).releases(type, collection);
      new ViewCalls(table).views(type, collection);
    }
    new MediaCalls(table).media();
    new ExchangeCalls(table).exports();
    new WebhookCalls(table).webhooks();
    MachineCalls machine = new MachineCalls(table);
    machine.jobs();
    machine.plugins();
    machine.mails();
    machine.templates();
    machine.settings();
    new PrivacyCalls(table).privacy();
    AccountCalls accounts = new AccountCalls(table);
    accounts.accounts();
    accounts.permissions();
    accounts.roles();
    accounts.tokens();
    accounts.audit();
    return table;
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Leaves the database to other tests as it was: what lies in the trash waits for nobody. */
  void trashAll() {
    entries.forEach(entry -> platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry));
  }

  /** An entry that lies in the trash already. */
  UUID trashed(String type) {
    UUID entry = entry(type);
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    entries.remove(entry);
    return entry;
  }

  /** Will be thrown away with the rest. */
  UUID made(UUID entry) {
    entries.add(entry);
    return entry;
  }

  TestPlatform platform() {
    return platform;
  }

  List<Permission> needs(String type, String... actions) {
    return List.of(actions).stream().map(action -> new Permission(action, type)).toList();
  }

  /** An entry that could be published: two revisions in French, one of the shared values. */
  UUID entry(String type) {
    UUID entry = made(platform.editor().create(type));
    String shared = type.equals("theme") ? "position" : "weight";
    platform.editor().save(entry, "und", JsonText.object().add(shared, 1).build());
    platform.editor().save(entry, "fr", text(type, "Un " + entry));
    platform.editor().save(entry, "fr", text(type, "Deux " + entry));
    return entry;
  }

  private static JsonObject text(String type, String title) {
    JsonObjectBuilder text = JsonText.object().add("title", title);
    return (type.equals("theme") ? text.add("description", "<p>Ici.</p>") : text).build();
  }

  /** Nobody presses a button on a page that they cannot see. */
  <A> BiConsumer<A, Actor> seeing(UUID entry, BiConsumer<A, Actor> deed) {
    return (action, who) -> {
      platform.get(ReadEntry.class).read(who, entry, "fr");
      deed.accept(action, who);
    };
  }

  /** Whose somebody's things are: a program's are those of its owner. */
  static String person(TestPlatform platform, Actor actor) {
    return platform
        .get(ReadGrants.class)
        .accountOf(actor)
        .map(id -> "account/" + id)
        .orElse(actor.id());
  }

  /** The body of a request about something new. */
  static Body body(String type, String attributes) {
    return new Body("{'data':{'type':'" + type + "','attributes':{" + attributes + "}}}");
  }

  /** The body of a request about something that is there. */
  static Body body(String type, Object id, String attributes) {
    return new Body(
        "{'data':{'type':'" + type + "','id':'" + id + "','attributes':{" + attributes + "}}}");
  }

  /** A row that programs have no call for. */
  <A> void desk(List<Permission> needs, Class<A> action, String method, BiConsumer<A, Actor> desk) {
    add(needs, action, method, desk, "");
  }

  /** A row. */
  <A> void add(
      List<Permission> needs,
      Class<A> action,
      String method,
      BiConsumer<A, Actor> desk,
      String resource,
      Object... arguments) {
    Consumer<Actor> deed = who -> desk.accept(platform.get(action), who);
    List<Object> given =
        List.of(arguments).stream().filter(argument -> !(argument instanceof Query)).toList();
    Query query =
        List.of(arguments).stream()
            .filter(Query.class::isInstance)
            .map(Query.class::cast)
            .findFirst()
            .orElse(Call.QUERY);
    String name = action.getSimpleName() + "." + method;
    calls.add(new Call(needs, List.of(name), deed, resource, query, given));
  }
}
