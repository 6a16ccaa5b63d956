package org.innoplaces.launcher.boot;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * What the server reports as a failure although nothing failed: a refusal that the visitor has been
 * told in words, and an answer that the visitor broke off. Our own code logs what it means to, so
 * only records of others are looked at.
 */
final class ToldAlready implements Predicate<LogRecord> {

  private static final String OURS = "org.innoplaces.";
  private static final String REFUSAL = "org.innoplaces.problem.PlatformException";
  private static final Set<String> ANSWERING =
      Set.of(
          "jakarta.enterprise.web",
          "javax.enterprise.web",
          "org.apache.catalina",
          "org.glassfish.jersey",
          "org.glassfish.grizzly");

  private final String refusal;

  /** For the refusals of the platform. */
  ToldAlready() {
    this(REFUSAL);
  }

  ToldAlready(String refusal) {
    this.refusal = refusal;
  }

  @Override
  public boolean test(LogRecord entry) {
    String logger = String.valueOf(entry.getLoggerName());
    return !logger.startsWith(OURS) && (isRefused(entry) || isBrokenOff(logger, entry));
  }

  /** While the server starts, the same refusal is a reason not to start. */
  private boolean isRefused(LogRecord entry) {
    return String.valueOf(entry.getMessage()).startsWith("Servlet.service()")
        && causes(entry).anyMatch(this::isRefusal);
  }

  private static Stream<Throwable> causes(LogRecord entry) {
    return Stream.iterate(entry.getThrown(), cause -> cause != null, Throwable::getCause);
  }

  /** The class itself is in the class loader of the web application. */
  private boolean isRefusal(Throwable thrown) {
    return Stream.<Class<?>>iterate(thrown.getClass(), kind -> kind != null, Class::getSuperclass)
        .anyMatch(kind -> kind.getName().equals(refusal));
  }

  /** Only while answering: a connection to the database that breaks is a failure. */
  private static boolean isBrokenOff(String logger, LogRecord entry) {
    return ANSWERING.stream().anyMatch(logger::startsWith)
        && causes(entry).anyMatch(ToldAlready::isGone)
        && causes(entry).noneMatch(SQLException.class::isInstance);
  }

  private static boolean isGone(Throwable cause) {
    String told = String.valueOf(cause.getMessage());
    return cause.getClass().getSimpleName().equals("ClientAbortException")
        || cause instanceof IOException
            && Stream.of("Broken pipe", "Connection reset", "Connection is closed", "closed")
                .anyMatch(told::contains);
  }
}
