package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
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

  /** The name of an actor; the id itself when nobody knows it. */
  public String name(String actorId) {
    return known.computeIfAbsent(actorId, names::name);
  }
}
