package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import org.innoplaces.content.schema.TypeSchema;

/** Which types have pages of their own on the site, so that a preview makes sense. */
@ApplicationScoped
public class EntryPages {

  private final ServletContext application;

  /** For CDI proxies. */
  protected EntryPages() {
    this(null);
  }

  /** Looks among the views of the web application and its jars. */
  @Inject
  public EntryPages(ServletContext application) {
    this.application = application;
  }

  /** Whether entries of the type have a page. */
  public boolean exist(TypeSchema type) {
    try {
      return type.name().equals("page")
          || application.getResource("/site/" + type.collection() + "/entry.xhtml") != null;
    } catch (MalformedURLException notAPath) {
      return false;
    }
  }
}
