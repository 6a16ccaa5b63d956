package org.innoplaces.arquillian;

import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.Distribution;

/** Which Innoplaces the tests run in. */
final class TestedDistribution {

  /** The system property that names the folder of an unpacked distribution. */
  static final String PROPERTY = "innoplaces.distribution";

  private TestedDistribution() {}

  static Distribution find() {
    String home = System.getProperty(PROPERTY);
    if (home == null) {
      throw new IllegalStateException(
          "Tests in the server need a distribution: set the system property "
              + PROPERTY
              + " to the folder of one that is unpacked.");
    }
    Distribution distribution = new Distribution(Path.of(home).toAbsolutePath().normalize());
    if (!Files.exists(distribution.bootJar())) {
      throw new IllegalStateException("There is no distribution in " + distribution.home() + ".");
    }
    return distribution;
  }
}
