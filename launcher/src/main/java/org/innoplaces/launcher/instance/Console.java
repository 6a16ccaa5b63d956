package org.innoplaces.launcher.instance;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The operator's console: plain lines on the two standard streams as they were when the process
 * started.
 *
 * <p>The server's own chatter is diverted to the log folder once it boots; this object keeps the
 * streams that the operator sees. Usable from any thread.
 */
public final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final UnaryOperator<String> asked;

  /** A console without anybody who could answer. */
  public Console(PrintStream out, PrintStream err) {
    this(out, err, question -> null);
  }

  /** A console with somebody who answers questions; null when there is no answer. */
  public Console(PrintStream out, PrintStream err, UnaryOperator<String> asked) {
    this.out = out;
    this.err = err;
    this.asked = asked;
  }

  /** The streams of this process, to be taken before anything diverts them. */
  public static Console ofProcess() {
    java.io.Console terminal = System.console();
    return terminal == null
        ? new Console(System.out, System.err)
        : new Console(System.out, System.err, question -> terminal.readLine("%s", question));
  }

  /** What somebody at the terminal types; empty when nobody is there. */
  public Optional<String> ask(String question) {
    return Optional.ofNullable(asked.apply(question)).map(String::strip);
  }

  /** For those who print more than lines; to be flushed in the end. */
  public PrintWriter out() {
    return new PrintWriter(out);
  }

  /** The same for what went wrong. */
  public PrintWriter err() {
    return new PrintWriter(err);
  }

  /** Prints one line that tells what was found or done. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Prints one sentence that tells why something cannot be done. */
  public void complain(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
