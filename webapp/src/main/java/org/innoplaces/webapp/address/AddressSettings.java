package org.innoplaces.webapp.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the site's addresses.
 *
 * <p>{@code innoplaces.base.url}: scheme, host and port under which visitors reach the site,
 * default {@code http://localhost:8080}. Every absolute address is made from it, never from what a
 * request claims in its Host header.
 */
@ApplicationScoped
public class AddressSettings {

  private final SiteAddress address;

  /** For CDI proxies. */
  protected AddressSettings() {
    this.address = null;
  }

  /** Reads the settings; a malformed base address ends the start with its name. */
  @Inject
  public AddressSettings(
      @ConfigProperty(name = "innoplaces.base.url", defaultValue = "http://localhost:8080")
          String baseUrl) {
    this.address = new SiteAddress(baseUrl);
  }

  /** The site's address for injection. */
  @Produces
  public SiteAddress address() {
    return address;
  }
}
