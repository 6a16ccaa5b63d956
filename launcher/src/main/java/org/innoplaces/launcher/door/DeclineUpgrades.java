package org.innoplaces.launcher.door;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpHeader;

/**
 * Overhears that a client offers another protocol, as many do with every first request: nobody here
 * speaks one. The server would take the body of such a request for the other protocol already, and
 * answer without saying the type and the length.
 *
 * <p>Stands behind the parser, which tells of the offer before it looks at the body.
 */
final class DeclineUpgrades extends BaseFilter {

  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
    if (event instanceof IncomingHttpUpgradeEvent offer) {
      HttpHeader request = offer.getHttpHeader();
      request.getUpgradeDC().recycle();
      request.setIgnoreContentModifiers(false);
    }
    return context.getInvokeAction();
  }
}
