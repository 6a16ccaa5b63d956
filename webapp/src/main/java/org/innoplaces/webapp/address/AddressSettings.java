package org.innoplaces.webapp.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the site's addresses.
 *
 * <p>{@code innoplaces.base.url}: scheme, host and port under which visitors reach the site,
 * default {@code http://localhost:8080}. Every absolute address is made from it, never from what a
 * request claims in its Host header.
 *
 * <p>{@code innoplaces.proxies}: the proxies in front of us, as addresses or networks with commas
 * between them; by default, none.
 */
@ApplicationScoped
public class AddressSettings {

  private final SiteAddress address;
  private final KnownProxies proxies;

  /** For CDI proxies. */
  protected AddressSettings() {
    this.address = null;
    this.proxies = null;
  }

  /** Reads the settings; a malformed one ends the start with its name. */
  @Inject
  public AddressSettings(
      @ConfigProperty(name = "innoplaces.base.url", defaultValue = "http://localhost:8080")
          String baseUrl,
      @ConfigProperty(name = "innoplaces.proxies") Optional<String> proxies) {
    this.address = new SiteAddress(baseUrl);
    this.proxies = new KnownProxies(proxies);
  }

  /** The site's address for injection. */
  @Produces
  public SiteAddress address() {
    return address;
  }

  /** The proxies in front of us for injection. */
  @Produces
  public KnownProxies proxies() {
    return proxies;
  }
}
