package org.innoplaces.launcher.door;

import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * Our own checks in the running server's HTTP listener, and a word to those who come before the
 * application is ready or when it goes: the server would tell them, in its own name, that there is
 * nothing.
 */
public final class FrontDoor {

  private enum Position {
    SHUT,
    AJAR,
    OPEN
  }

  private volatile boolean standing;
  private volatile Position position = Position.SHUT;

  FrontDoor() {}

  /**
   * Puts it into a listener, once; later calls do nothing.
   *
   * @throws StartProblem when the server is not built as we know it
   */
  void standIn(Transport listener) {
    if (!standing) {
      putInto((FilterChain) listener.getProcessor());
    }
  }

  private synchronized void putInto(FilterChain chain) {
    if (standing) {
      return;
    }
    HttpServerFilter server = (HttpServerFilter) chain.get(indexOf(HttpServerFilter.class, chain));
    int parser = indexOf(HttpCodecFilter.class, chain);
    chain.add(parser + 1, new DeclineUpgrades());
    chain.add(parser, new ExplainRefusals());
    server.setHttpHandler(new CheckAddress(server.getHttpHandler(), this));
    standing = true;
  }

  private static int indexOf(Class<? extends Filter> kind, List<Filter> chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (kind.isInstance(chain.get(i))) {
        return i;
      }
    }
    throw new StartProblem("The distribution is incomplete: unpack it once more.");
  }

  /** Lets those through who ask the application how it is. */
  public void letAsk() {
    position = Position.AJAR;
  }

  /** Lets visitors in. */
  public void open() {
    position = Position.OPEN;
  }

  /** Lets nobody in any more; those who are in stay until they have their answer. */
  public void shut() {
    position = Position.SHUT;
  }

  boolean letsThrough(RawAddress address) {
    return switch (position) {
      case OPEN -> true;
      case AJAR -> address.isHealth();
      case SHUT -> false;
    };
  }
}
