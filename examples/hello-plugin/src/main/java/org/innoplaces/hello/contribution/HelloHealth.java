package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.innoplaces.health.extension.HealthContribution;
import org.innoplaces.hello.HelloPlugin;
import org.innoplaces.mail.MailServer;

/** Tells monitors when nobody gets our mails. */
@ApplicationScoped
class HelloHealth implements HealthContribution {

  private final MailServer server;

  protected HelloHealth() {
    this(null);
  }

  @Inject
  HelloHealth(MailServer server) {
    this.server = server;
  }

  @Override
  public String name() {
    return HelloPlugin.ID + ".mails";
  }

  @Override
  public Optional<String> problem() {
    return server.isThere() ? Optional.empty() : Optional.of("no mail server");
  }
}
