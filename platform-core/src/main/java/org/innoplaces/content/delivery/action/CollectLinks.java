package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.extension.ResourceLinks;
import org.innoplaces.plugin.Contributions;

/** Asks every module which links it adds to a document; any thread, no transaction needed. */
@ApplicationScoped
public class CollectLinks {

  private final Contributions<ResourceLinks> modules;

  /** For CDI proxies. */
  protected CollectLinks() {
    this.modules = Contributions.of(List.of());
  }

  @Inject
  CollectLinks(@Any Instance<ResourceLinks> modules) {
    this.modules = Contributions.of(modules);
  }

  /** Addresses by their names, in alphabetical order. */
  public Map<String, String> of(Document document) {
    Map<String, String> links = new TreeMap<>();
    modules
        .collect(module -> module.of(document))
        .forEach(added -> added.forEach(links::putIfAbsent));
    return links;
  }
}
