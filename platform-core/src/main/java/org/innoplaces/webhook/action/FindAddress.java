package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.innoplaces.webhook.NetworkAddress;

/** Finds out where a host is, and whether it may be told anything there. */
@ApplicationScoped
class FindAddress {

  private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+|0x[0-9a-f.]*");

  private final WebhookSettings settings;

  protected FindAddress() {
    this(null);
  }

  @Inject
  FindAddress(WebhookSettings settings) {
    this.settings = settings;
  }

  /** Whether that can be seen without asking anybody. */
  boolean isPlainlyPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (settings.privateAddresses()) {
      return false;
    }
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    try {
      return LITERAL.matcher(name).matches()
          && new NetworkAddress(InetAddress.getByName(host)).isPrivate();
    } catch (UnknownHostException noAddress) {
      return true;
    }
  }

  /**
   * The address of a host.
   *
   * @throws UnknownHostException when there is none
   * @throws PrivateAddress when one of its addresses is not for us
   */
  InetAddress of(String host) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (!settings.privateAddresses()
        && Arrays.stream(all).map(NetworkAddress::new).anyMatch(NetworkAddress::isPrivate)) {
      throw new PrivateAddress(host);
    }
    return all[0];
  }
}
