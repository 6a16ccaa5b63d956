package org.innoplaces.launcher.migrate;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;

/**
 * Shows Flyway the migrations of one jar only, whatever else stands on the class path, and lets it
 * find its own classes as usual.
 */
final class OwnMigrations extends URLClassLoader {

  /** The folder that holds one folder for each owner of tables. */
  static final String FOLDER = "db/migration/";

  OwnMigrations(Path jar) throws MalformedURLException {
    super(new URL[] {jar.toUri().toURL()}, OwnMigrations.class.getClassLoader());
  }

  @Override
  public URL getResource(String name) {
    return name.startsWith(FOLDER) ? findResource(name) : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.startsWith(FOLDER) ? findResources(name) : super.getResources(name);
  }
}
