package org.innoplaces.launcher.instance;

import java.io.PrintStream;
import java.io.PrintWriter;

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

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The streams of this process, to be taken before anything diverts them. */
  public static Console ofProcess() {
    return new Console(System.out, System.err);
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
