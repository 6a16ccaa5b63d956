package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.innoplaces.account.action.NameActors;

/** What the people are called whose ids stand in revisions and logs: {@code #{people.…}}. */
@Named("people")
@RequestScoped
public class People {

  private final NameActors names;
  private final Map<String, String> known = new HashMap<>();

  /** For CDI proxies. */
  protected People() {
    this(null);
  }

  @Inject
  People(NameActors names) {
    this.names = names;
  }

  /** Asks for the names of several actors at once. */
  void know(Collection<String> actorIds) {
    Set<String> unknown = new HashSet<>(actorIds);
    unknown.removeAll(known.keySet());
    known.putAll(names.names(unknown));
  }

  /** The name of an actor; the id itself when nobody knows it. */
  public String name(String actorId) {
    return known.computeIfAbsent(actorId, names::name);
  }
}
