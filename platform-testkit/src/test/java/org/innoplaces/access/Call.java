package org.innoplaces.access;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that people do at the desk and programs over HTTP.
 *
 * @param needs the permissions without which it is refused, all of them
 * @param actions the methods of actions that it is made of, as {@code Class.method}
 * @param desk does it as the desk does
 * @param resource the method of a resource, as {@code Class.method}; empty when programs have no
 *     such call
 * @param query what stands behind the question mark
 * @param arguments of that method: a text, something of the {@link Own} or a {@link Body}, in their
 *     order
 */
record Call(
    List<Permission> needs,
    List<String> actions,
    Consumer<Actor> desk,
    String resource,
    Query query,
    List<Object> arguments) {

  /** A body in JSON, with single quotes. */
  record Body(String json) {}

  /** A text that depends on who makes the call: it is about something of their own. */
  interface Own extends Function<Actor, String> {}

  /** The parameters of a query. */
  record Query(Map<String, String> parameters) {}

  /** A query without parameters. */
  static final Query QUERY = new Query(Map.of());

  @Override
  public String toString() {
    return resource.isEmpty() ? actions.toString() : resource + " " + needs;
  }
}
