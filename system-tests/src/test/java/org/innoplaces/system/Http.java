package org.innoplaces.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the shared instance the way any client does. */
final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private Http() {}

  /** A request for an address of the instance; brackets and blanks may stand unescaped. */
  static HttpRequest.Builder to(String path) {
    String escaped =
        path.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20").replace("|", "%7C");
    return HttpRequest.newBuilder(URI.create(SharedInstance.address() + escaped))
        .timeout(Duration.ofSeconds(60));
  }

  static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = to(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError("No answer", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
