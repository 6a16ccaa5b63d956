package org.innoplaces.webapp.address;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the session cookie of the desk off unencrypted connections, where the site's own address
 * says that it is encrypted. Visitors of the site get no cookie at all.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  private final SiteAddress address;

  /** Found by the container, made by CDI. */
  @Inject
  public SessionCookie(SiteAddress address) {
    this.address = address;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(address.isEncrypted());
  }
}
