package org.innoplaces.content.delivery;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which references are followed: relationship names, each with those to follow from its targets.
 *
 * @param children by relationship name; empty at the leaves
 */
public record IncludeTree(Map<String, IncludeTree> children) {

  /** How deep references are followed at most. */
  public static final int DEPTH = 3;

  /** How many paths can be asked for: one address must not make the server read half the site. */
  public static final int MOST_PATHS = 20;

  /** The relationship that stands for all references inside blocks, groups and extensions. */
  public static final String REFERENCES = "references";

  /** Follows nothing. */
  public static final IncludeTree NONE = new IncludeTree(Map.of());

  /** A tree of paths like {@code person.photograph}. */
  public static IncludeTree of(Iterable<String> paths) {
    IncludeTree root = new IncludeTree(new TreeMap<>());
    for (String path : paths) {
      IncludeTree node = root;
      for (String step : path.split("\\.")) {
        node = node.children.computeIfAbsent(step, name -> new IncludeTree(new TreeMap<>()));
      }
    }
    return root;
  }

  /** The names at a depth, counted from 0, of all branches together. */
  public Set<String> namesAt(int depth) {
    if (depth == 0) {
      return children.keySet();
    }
    Set<String> names = new TreeSet<>();
    children.values().forEach(child -> names.addAll(child.namesAt(depth - 1)));
    return names;
  }

  /** How many levels of references are followed. */
  public int depth() {
    return children.values().stream().mapToInt(child -> 1 + child.depth()).max().orElse(0);
  }
}
