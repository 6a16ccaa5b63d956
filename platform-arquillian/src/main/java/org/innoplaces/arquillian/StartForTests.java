package org.innoplaces.arquillian;

import java.util.Arrays;
import java.util.stream.Stream;
import org.innoplaces.launcher.boot.ServerRoot;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;

/** Starts the server of a distribution, as its own launcher does, with what the adapter wants. */
public final class StartForTests {

  private StartForTests() {}

  /** The arguments are Payara Micro's; the distribution is the one of {@code innoplaces.home}. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Distribution distribution = Distribution.ofThisProcess();
    DataDirectory data = DataDirectory.at(TemporaryFolder.make());
    String root = ServerRoot.prepare(distribution, data).toString();
    ServerRoot.setSystemProperties(distribution);
    String[] all =
        Stream.concat(Arrays.stream(arguments), Stream.of("--rootDir", root))
            .toArray(String[]::new);
    // As in the launcher: the public entry point would nest class loaders.
    Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
        .getMethod("main", String[].class)
        .invoke(null, (Object) all);
  }
}
