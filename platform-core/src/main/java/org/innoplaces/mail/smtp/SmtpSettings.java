package org.innoplaces.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The operator's mail server: {@code innoplaces.smtp.…}; read whenever a mail is sent. */
@ApplicationScoped
class SmtpSettings {

  private static final int SUBMISSION = 587;
  private static final int PLAIN = 25;

  /** {@code innoplaces.smtp.host}; without it mails are kept and not sent. */
  Optional<String> host() {
    return text("host");
  }

  /** {@code innoplaces.smtp.port}, default 587 with a user and 25 without. */
  int port() {
    return text("port").map(Integer::valueOf).orElse(user().isPresent() ? SUBMISSION : PLAIN);
  }

  /** {@code innoplaces.smtp.user}. */
  Optional<String> user() {
    return text("user");
  }

  /** {@code innoplaces.smtp.password}. */
  String password() {
    return text("password").orElse("");
  }

  /**
   * {@code innoplaces.smtp.starttls}: whether the connection must be encrypted; with a user yes.
   */
  boolean startTls() {
    return text("starttls").map(Boolean::valueOf).orElse(user().isPresent());
  }

  /** {@code innoplaces.smtp.from}. */
  Optional<String> from() {
    return text("from");
  }

  private static Optional<String> text(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue("innoplaces.smtp." + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
