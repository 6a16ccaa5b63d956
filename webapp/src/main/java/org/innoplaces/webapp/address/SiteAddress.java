package org.innoplaces.webapp.address;

import java.net.URI;
import org.innoplaces.http.SiteLinks;

/**
 * The address under which visitors reach this site.
 *
 * @param base scheme, host, port and perhaps a path, without a slash at the end
 */
public record SiteAddress(String base) implements SiteLinks {

  /** Checks that the base is an absolute http or https address and drops a slash at its end. */
  public SiteAddress {
    URI uri = URI.create(base);
    if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
      throw new IllegalArgumentException(
          "innoplaces.base.url must be an absolute http or https address, not: " + base);
    }
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** Whether visitors come over https. */
  public boolean isEncrypted() {
    return base.startsWith("https:");
  }

  @Override
  public String absolute(String path) {
    return base + path;
  }
}
