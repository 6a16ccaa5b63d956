package org.innoplaces.system.harness;

import java.net.InetAddress;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * The provider of sign-ins that the shared server knows. It is away until a test starts it, as it
 * may be in real life.
 */
public final class SignInProvider implements AutoCloseable {

  /** What people call it. */
  public static final String LABEL = "Porte commune";

  private static final int PORT = Ports.free();

  /** Its name. */
  public static final String ISSUER = "http://localhost:" + PORT + "/lab";

  private final MockOAuth2Server server;

  private SignInProvider(MockOAuth2Server server) {
    this.server = server;
  }

  /** Starts it; everybody may say there who they are. */
  public static SignInProvider start() {
    OAuth2Config config =
        OAuth2Config.Companion.fromJson(
            "{\"interactiveLogin\": true, \"httpServer\": \"NettyWrapper\"}");
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(InetAddress.getLoopbackAddress(), PORT);
    return new SignInProvider(server);
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
