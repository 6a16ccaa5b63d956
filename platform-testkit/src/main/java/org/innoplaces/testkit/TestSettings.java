package org.innoplaces.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that tests make; they win over every other source.
 *
 * <p>MicroProfile Config knows one configuration for the whole Java machine, so a setting holds for
 * every platform from then on, as far as its beans have not read it yet. The data directory is an
 * empty temporary folder unless a test says otherwise.
 */
public final class TestSettings implements ConfigSource {

  private static final Map<String, String> VALUES = new ConcurrentHashMap<>();

  static {
    VALUES.put("innoplaces.data.directory", temporaryFolder());
  }

  static void set(String name, String value) {
    VALUES.put(name, value);
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("innoplaces-test").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Set<String> getPropertyNames() {
    return VALUES.keySet();
  }

  @Override
  public String getValue(String name) {
    return VALUES.get(name);
  }

  @Override
  public String getName() {
    return "the settings of the tests";
  }

  @Override
  public int getOrdinal() {
    return 1_000;
  }
}
