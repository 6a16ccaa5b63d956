package org.innoplaces.launcher.plugin.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts every plugin after those that it depends on.
 *
 * @param sorted all that are in no circle, otherwise in the order given
 * @param circular the others, each with one that it needs and that needs it
 */
record DependencyOrder(List<Candidate> sorted, Map<Candidate, String> circular) {

  /** Sorts them; what they depend on need not be among them. */
  static DependencyOrder of(Collection<Candidate> candidates) {
    Map<String, Candidate> byId = new LinkedHashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
    Map<String, Set<String>> reached = new HashMap<>();
    byId.keySet().forEach(id -> reached.put(id, reach(id, byId)));
    Map<Candidate, String> circular = new LinkedHashMap<>();
    List<Candidate> sorted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (reached.get(candidate.id()).contains(candidate.id())) {
        circular.put(candidate, partner(candidate, reached));
      } else {
        add(candidate, byId, reached, sorted);
      }
    }
    return new DependencyOrder(sorted, circular);
  }

  private static Set<String> reach(String id, Map<String, Candidate> byId) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(byId.get(id).descriptor().dependsOn());
    while (!next.isEmpty()) {
      String other = next.remove(0);
      if (byId.containsKey(other) && reached.add(other)) {
        next.addAll(byId.get(other).descriptor().dependsOn());
      }
    }
    return reached;
  }

  private static String partner(Candidate candidate, Map<String, Set<String>> reached) {
    return reached.get(candidate.id()).stream()
        .filter(other -> !other.equals(candidate.id()))
        .filter(other -> reached.get(other).contains(candidate.id()))
        .findFirst()
        .orElse(candidate.id());
  }

  private static void add(
      Candidate candidate,
      Map<String, Candidate> byId,
      Map<String, Set<String>> reached,
      List<Candidate> sorted) {
    for (String needed : candidate.descriptor().dependsOn()) {
      // What is in a circle is left out, and will be missed by whoever needs it.
      if (byId.containsKey(needed) && !reached.get(needed).contains(needed)) {
        add(byId.get(needed), byId, reached, sorted);
      }
    }
    if (!sorted.contains(candidate)) {
      sorted.add(candidate);
    }
  }
}
