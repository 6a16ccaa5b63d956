package org.innoplaces.webapp.site.reading;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A servlet context that knows nothing but the web resources of this module. */
public final class SourceFolder {

  private static final Path WEB_RESOURCES = Path.of("src/main/webapp");

  private SourceFolder() {}

  /** The views as they are found in the sources. */
  public static SiteViews views() {
    return new SiteViews(context());
  }

  private static ServletContext context() {
    return (ServletContext)
        Proxy.newProxyInstance(
            SourceFolder.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> resource((String) arguments[0]));
  }

  private static Object resource(String path) throws MalformedURLException {
    Path file = WEB_RESOURCES.resolve(path.substring(1));
    return Files.exists(file) ? file.toUri().toURL() : null;
  }
}
