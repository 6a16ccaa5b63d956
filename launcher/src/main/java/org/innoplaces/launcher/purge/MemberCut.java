package org.innoplaces.launcher.purge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the values of a plugin out of stored JSON and leaves every other byte as it is. Reads what
 * the platform wrote: well-formed, member names without escapes.
 */
final class MemberCut {

  private static final String EXTENSIONS = "extensions";

  private final String json;

  private MemberCut(String json) {
    this.json = json;
  }

  /** A member of an object: from the quote of its name to behind its value. */
  private record Member(String name, int start, int value, int end) {}

  /**
   * The object without {@code extensions.<plugin>}, and without {@code extensions} when nothing
   * else was in there; empty when there is no such member.
   */
  static Optional<String> of(String json, String plugin) {
    MemberCut cut = new MemberCut(json);
    List<Member> all = cut.members(cut.blank(0));
    int extensions = find(all, EXTENSIONS);
    if (extensions < 0 || json.charAt(all.get(extensions).value()) != '{') {
      return Optional.empty();
    }
    List<Member> plugins = cut.members(all.get(extensions).value());
    int own = find(plugins, plugin);
    if (own < 0) {
      return Optional.empty();
    }
    return Optional.of(
        plugins.size() == 1 ? cut.without(all, extensions) : cut.without(plugins, own));
  }

  /** The ids of all plugins that have values in there. */
  static List<String> plugins(String json) {
    MemberCut cut = new MemberCut(json);
    return cut.members(cut.blank(0)).stream()
        .filter(member -> member.name().equals(EXTENSIONS) && json.charAt(member.value()) == '{')
        .flatMap(member -> cut.members(member.value()).stream().map(Member::name))
        .toList();
  }

  private static int find(List<Member> members, String name) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String without(List<Member> members, int index) {
    Member gone = members.get(index);
    boolean last = index == members.size() - 1;
    int from = last && index > 0 ? members.get(index - 1).end() : gone.start();
    int to = last ? gone.end() : members.get(index + 1).start();
    return json.substring(0, from) + json.substring(to);
  }

  private List<Member> members(int open) {
    List<Member> members = new ArrayList<>();
    int at = blank(open + 1);
    while (json.charAt(at) != '}') {
      int name = text(at);
      int value = blank(blank(name) + 1);
      int end = value(value);
      members.add(new Member(json.substring(at + 1, name - 1), at, value, end));
      at = blank(end);
      at = json.charAt(at) == ',' ? blank(at + 1) : at;
    }
    return members;
  }

  /** Behind white space. */
  private int blank(int from) {
    int at = from;
    while (Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the text that begins here. */
  private int text(int from) {
    int at = from + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** Behind the value that begins here. */
  private int value(int from) {
    int depth = 0;
    int at = from;
    do {
      char sign = json.charAt(at);
      depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
      at = sign == '"' ? text(at) : at + 1;
    } while (depth > 0 || (isPlain(json.charAt(from)) && isPlain(json.charAt(at))));
    return at;
  }

  private static boolean isPlain(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '+' || sign == '.';
  }
}
