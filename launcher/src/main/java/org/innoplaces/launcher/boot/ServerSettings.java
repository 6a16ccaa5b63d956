package org.innoplaces.launcher.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.launcher.door.Doorkeeper;

/**
 * What we set on the server before it starts, each by its full dotted name.
 *
 * <p>Every one of them is read back from the running server: a name with a typing mistake would
 * silently take a protection away.
 */
final class ServerSettings {

  /** The one listener that the server has. */
  private static final String LISTENER = "http-listener";

  private static final String CONFIG = "configs.config.server-config.";
  private static final String NETWORK = CONFIG + "network-config.";
  private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

  private static final String COMPRESSED =
      "text/html,text/plain,text/css,text/xml,text/javascript,application/javascript,"
          + "application/json,application/vnd.api+json,application/atom+xml,application/xml,"
          + "application/xhtml+xml,application/ld+json,image/svg+xml";

  private ServerSettings() {}

  static Map<String, String> of(int port, int processors) {
    Map<String, String> settings = new LinkedHashMap<>();
    address(settings, port, processors);
    protocol(settings);
    defences(settings);
    services(settings, processors);
    return settings;
  }

  private static void address(Map<String, String> settings, int port, int processors) {
    settings.put(
        NETWORK + "network-listeners.network-listener." + LISTENER + ".port", String.valueOf(port));
    // The server calls its selector threads acceptors, and starts with one.
    settings.put(NETWORK + "transports.transport.tcp.acceptor-threads", String.valueOf(processors));
    settings.put(NETWORK + "transports.transport.tcp.io-strategy", Doorkeeper.class.getName());
  }

  private static void protocol(Map<String, String> settings) {
    // Not a number of connections: requests on one kept-alive connection, 250 by default.
    settings.put(HTTP + "max-connections", "-1");
    settings.put(HTTP + "compression", "on");
    settings.put(HTTP + "compressable-mime-type", COMPRESSED);
    settings.put(HTTP + "http2-enabled", "false");
    settings.put(HTTP + "comet-support-enabled", "false");
    // A DELETE with a body is answered by the application, with what is wrong, not by the server.
    settings.put(HTTP + "allow-payload-for-undefined-http-methods", "true");
  }

  private static void defences(Map<String, String> settings) {
    settings.put(HTTP + "server-header", "false");
    settings.put(HTTP + "xframe-options", "false");
    // This server does not understand cookie attributes in web.xml.
    settings.put(HTTP + "cookie-same-site-enabled", "true");
    settings.put(HTTP + "cookie-same-site-value", "Lax");
    // Every part of the application bounds what it reads; files of media are larger than forms.
    settings.put(HTTP + "max-post-size-bytes", "-1");
    settings.put(HTTP + "max-form-post-size-bytes", "2097152");
    // The largest file of media, over a line that carries two million bits a second.
    settings.put(HTTP + "request-timeout-seconds", "120");
  }

  private static void services(Map<String, String> settings, int processors) {
    settings.put(CONFIG + "hazelcast-config-specific-configuration.enabled", "false");
    settings.put(CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service", "Dummy");
    settings.put(CONFIG + "phone-home-runtime-configuration.enabled", "false");
    settings.put(CONFIG + "admin-service.das-config.dynamic-reload-enabled", "false");
    settings.put(CONFIG + "admin-service.das-config.autodeploy-enabled", "false");
    // The build has checked our descriptors; reading the schemas takes a fifth of a second.
    settings.put(CONFIG + "admin-service.das-config.deploy-xml-validation", "none");
    settings.put(
        CONFIG + "payara-executor-service-configuration.thread-pool-executor-core-pool-size",
        String.valueOf(Math.max(3, processors)));
  }
}
