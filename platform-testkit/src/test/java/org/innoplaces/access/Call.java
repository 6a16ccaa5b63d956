package org.innoplaces.access;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something that people do at the desk and programs over HTTP.
 *
 * @param needs the permissions without which it is refused, all of them
 * @param actions the methods of actions that it is made of, as {@code Class.method}
 * @param desk does it as the desk does
 * @param resource the method of a resource, as {@code Class.method}; empty when programs have no
 *     such call
 * @param arguments of that method: a text, a {@link Body} or the query, in their order
 */
record Call(
    List<Permission> needs,
    List<String> actions,
    Consumer<Actor> desk,
    String resource,
    List<Object> arguments) {

  /** A body in JSON, with single quotes. */
  record Body(String json) {}

  /** A query without parameters. */
  static final Object QUERY = new Object();

  @Override
  public String toString() {
    return resource.isEmpty() ? actions.toString() : resource + " " + needs;
  }
}
