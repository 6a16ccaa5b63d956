package org.innoplaces.testkit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that tests make; they win over every other source.
 *
 * <p>MicroProfile Config knows one configuration for the whole Java machine, so a setting holds for
 * every platform from then on, as far as its beans have not read it yet.
 */
public final class TestSettings implements ConfigSource {

  private static final Map<String, String> VALUES = new ConcurrentHashMap<>();

  static void set(String name, String value) {
    VALUES.put(name, value);
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
