package org.innoplaces.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.innoplaces.testkit.TestPlatform;

/** The table of all calls: what each needs, how the desk makes it, and how programs make it. */
final class CallTable {

  private final TestPlatform platform;
  private final List<Call> calls = new ArrayList<>();

  private CallTable(TestPlatform platform) {
    this.platform = platform;
  }

  /** All calls, on things that are made for them. A new action or resource gets a row here. */
  static List<Call> on(TestPlatform platform) {
    CallTable table = new CallTable(platform);
    for (String type : List.of("note", "theme")) {
      new ContentCalls(table).entries(type, type + "s");
      new WorkCalls(table).work(type, type + "s");
    }
    AccountCalls accounts = new AccountCalls(table);
    accounts.accounts();
    accounts.roles();
    accounts.tokens();
    accounts.audit();
    return table.calls;
  }

  TestPlatform platform() {
    return platform;
  }

  List<Permission> needs(String type, String... actions) {
    return List.of(actions).stream().map(action -> new Permission(action, type)).toList();
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
        List.of(arguments).stream().filter(argument -> argument != Call.QUERY).toList();
    String name = action.getSimpleName() + "." + method;
    calls.add(new Call(needs, List.of(name), deed, resource, given));
  }
}
