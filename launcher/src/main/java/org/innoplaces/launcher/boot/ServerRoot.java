package org.innoplaces.launcher.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Properties;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.instance.StartProblem;

/** The folder that the server keeps its configuration and its scratch files in. */
public final class ServerRoot {

  private ServerRoot() {}

  /**
   * Makes the folder anew: the server remembers deployed applications in it, and would deploy them
   * twice. What is missing in it afterwards the server unpacks itself.
   */
  public static Path prepare(Distribution distribution, DataDirectory data) {
    try {
      Folders.delete(data.server());
      Folders.copy(distribution.serverRoot(), data.server());
      writeEmptyKeyStore(data.server().resolve("config/keystore.p12"));
      return data.server();
    } catch (IOException | GeneralSecurityException problem) {
      throw new StartProblem(
          "The folder " + data.server() + " could not be made anew (" + problem + ").", problem);
    }
  }

  /**
   * Takes the place of the server's own key store: TLS ends in a proxy, the key in there is the
   * same in every copy of the server, and unlocking it costs a start a third of a second.
   */
  private static void writeEmptyKeyStore(Path file) throws IOException, GeneralSecurityException {
    // The password by which the server opens it; there is nothing to protect.
    char[] password = "changeit".toCharArray();
    KeyStore keys = KeyStore.getInstance("JKS");
    keys.load(null, password);
    try (OutputStream out = Files.newOutputStream(file)) {
      keys.store(out, password);
    }
  }

  /** Sets what the server's own start script would set, unless the operator has set it. */
  public static void setSystemProperties(Distribution distribution) {
    Properties properties = new Properties();
    try (InputStream file =
        ServerRoot.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
      properties.load(file);
    } catch (IOException unreadable) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", unreadable);
    }
    // The first names the server's class path, the second the code that the server trusts.
    properties.setProperty("fish.payara.micro.BootJar", distribution.bootJar().toUri().toString());
    properties.setProperty("fish.payara.micro.UnpackDir", distribution.home().toString());
    // Whom to trust is the business of the Java in use; the server's own list ages.
    properties.setProperty(
        "javax.net.ssl.trustStore", System.getProperty("java.home") + "/lib/security/cacerts");
    // Saves a look-up of the JSON provider at every use of it.
    properties.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
    properties.setProperty("eclipselink.security.usedoprivileged", "false");
    // Our jars speak jakarta, never javax.
    properties.setProperty("fish.payara.deployment.transform.namespace", "false");
    // Webhooks connect to the address that they checked, and name the host they mean.
    properties.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    // Jobs run on threads of their own.
    properties.setProperty("fish.payara.allow-non-component-callers", "true");
    properties
        .stringPropertyNames()
        .forEach(key -> System.getProperties().putIfAbsent(key, properties.getProperty(key)));
  }
}
