package org.innoplaces.arquillian;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Distribution;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Makes the container adapter of Payara Micro start the server of the distribution instead of a
 * downloaded one; found by Arquillian. What is set already as a system property stays.
 */
public final class ServerForTests implements LoadableExtension {

  // The memory and the compiler of a usual start, see bin/innoplaces.
  private static final String JAVA =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xshare:auto -Duser.timezone=UTC"
          + " -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djava.net.preferIPv4Stack=true"
          + " -Dinnoplaces.home=";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(BeforeContainers.class);
  }

  /** Speaks up when the configuration is known, before any container is. */
  public static final class BeforeContainers {

    /** Sets what the adapter reads. */
    public void prepare(@Observes(precedence = 100) ArquillianDescriptor configuration) {
      Distribution distribution = TestedDistribution.find();
      set("payara.microJar", () -> BootJar.write(distribution, TemporaryFolder.make()).toString());
      set("payara.cmdOptions", () -> JAVA + escaped(distribution.home()));
      // It says no to a cluster by itself, in a way that starts one.
      set("payara.clusterEnabled", () -> "true");
      set("payara.extraMicroOptions", () -> "--nohazelcast --disablephonehome");
    }

    private static void set(String key, Supplier<String> value) {
      System.getProperties().computeIfAbsent(key, missing -> value.get());
    }

    /** The adapter takes options apart at blanks. */
    private static String escaped(Path path) {
      return path.toString().replace(" ", "\\ ");
    }
  }
}
