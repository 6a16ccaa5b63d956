package org.innoplaces.launcher.door;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.DataChunk;

/**
 * Looks at every address before the server does, which answers malformed ones with 200 and nothing,
 * or with 400 and nothing. They are led to the web application with a mark, which refuses them in
 * its own words.
 */
final class CheckAddress extends HttpHandler {

  /** The attribute of a request by which the web application knows that its address is not so. */
  static final String MALFORMED = "org.innoplaces.address.malformed";

  /** A method that no resource has: the answer to it names those that there are. */
  private static final String NONE = "NONE";

  private final HttpHandler server;
  private final FrontDoor door;

  /** Stands before the server, and lets through whom the door lets through. */
  CheckAddress(HttpHandler server, FrontDoor door) {
    this.server = server;
    this.door = door;
    setRequestURIEncoding(server.getRequestURIEncoding());
    setAllowEncodedSlash(server.isAllowEncodedSlash());
    // Whoever comes next does it, and tells what fails.
    setDecodeUrl(false);
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    HttpRequestPacket packet = request.getRequest();
    RawAddress address =
        new RawAddress(
            packet.getRequestURIRef().getRequestURIBC().toString(StandardCharsets.ISO_8859_1),
            query(packet));
    if (!door.letsThrough(address)) {
      NotReady.at(address).answer(response);
      return;
    }
    if (!address.isSound()) {
      request.setAttribute(MALFORMED, Boolean.TRUE);
      packet.setRequestURI(address.nearest());
      packet.setQueryString("");
    }
    if (packet.getMethod() == Method.TRACE || packet.getMethod() == Method.CONNECT) {
      // The server would refuse these by itself, with a wrong list of methods and no page.
      packet.setMethod(NONE);
    }
    server.service(request, response);
  }

  private static String query(HttpRequestPacket packet) {
    DataChunk query = packet.getQueryStringDC();
    return query.isNull() ? "" : query.toString(StandardCharsets.ISO_8859_1);
  }
}
