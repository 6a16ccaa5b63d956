package org.innoplaces.system;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.innoplaces.system.harness.Site;

/** Asks the shared instance; brackets and blanks may stand unescaped in its addresses. */
record Client(Site site) {

  HttpResponse<String> get(String path, String... headers) {
    return send(path, request -> headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> make) {
    String escaped =
        path.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20").replace("|", "%7C");
    return site.send(escaped, make);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
