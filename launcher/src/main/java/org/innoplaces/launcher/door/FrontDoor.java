package org.innoplaces.launcher.door;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * Our own checks in the running server's HTTP listener, and a word to those who come before the
 * application is ready: the server would tell them that there is nothing.
 */
public final class FrontDoor {

  private final AtomicBoolean open = new AtomicBoolean();

  private FrontDoor() {}

  /**
   * Puts it in, closed, once, before the application is there.
   *
   * @param listener its name in the server's configuration
   * @throws StartProblem when the server is not built as we know it
   */
  public static FrontDoor install(String listener) {
    FrontDoor door = new FrontDoor();
    try {
      Transport transport = transport(listener);
      FilterChain chain = (FilterChain) transport.getProcessor();
      chain.add(indexOf(HttpCodecFilter.class, chain), new ExplainRefusals());
      HttpServerFilter server =
          (HttpServerFilter) chain.get(indexOf(HttpServerFilter.class, chain));
      server.setHttpHandler(new CheckAddress(server.getHttpHandler(), door.open::get));
      return door;
    } catch (ReflectiveOperationException | IndexOutOfBoundsException other) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", other);
    }
  }

  /** Lets visitors in. */
  public void open() {
    open.set(true);
  }

  private static int indexOf(Class<? extends Filter> kind, List<Filter> chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (kind.isInstance(chain.get(i))) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException("The listener has no " + kind.getName());
  }

  /** The server's own classes are in no artifact that can be compiled against. */
  private static Transport transport(String listener) throws ReflectiveOperationException {
    Object services =
        Class.forName("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Class<?> locator = Class.forName("org.glassfish.hk2.api.ServiceLocator");
    Class<?> configuration = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
    Object configured =
        locator
            .getMethod("getService", Class.class, String.class, Annotation[].class)
            .invoke(services, configuration, listener, new Annotation[0]);
    Class<?> grizzly = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object service =
        locator
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(services, grizzly, new Annotation[0]);
    Object proxy =
        grizzly.getMethod("lookupNetworkProxy", configuration).invoke(service, configured);
    Object running = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
    return (Transport) running.getClass().getMethod("getTransport").invoke(running);
  }
}
