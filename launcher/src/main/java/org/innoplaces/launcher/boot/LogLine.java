package org.innoplaces.launcher.boot;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line for each record: instant, level, logger, message; stack traces follow on their own
 * lines.
 *
 * <p>The server leaves many message texts out and logs bare keys; then the parameters, which hold
 * what one needs to know, are added to the key.
 */
final class LogLine extends Formatter {

  @Override
  public String format(LogRecord entry) {
    StringWriter text = new StringWriter();
    PrintWriter line = new PrintWriter(text);
    line.print(entry.getInstant());
    line.print(" " + entry.getLevel() + " " + entry.getLoggerName() + ": " + formatMessage(entry));
    if (hasForgottenParameters(entry)) {
      line.print(" " + Arrays.toString(entry.getParameters()));
    }
    line.println();
    if (entry.getThrown() != null) {
      entry.getThrown().printStackTrace(line);
    }
    line.flush();
    return text.toString();
  }

  private static boolean hasForgottenParameters(LogRecord entry) {
    return entry.getParameters() != null
        && entry.getParameters().length > 0
        && entry.getResourceBundle() == null
        && !String.valueOf(entry.getMessage()).contains("{0");
  }
}
