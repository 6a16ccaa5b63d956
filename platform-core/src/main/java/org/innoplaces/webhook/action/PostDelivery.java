package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.innoplaces.webhook.DeliveryFailure;

/**
 * Sends one request and tells what came back. Follows no redirect, reads nothing of the answer but
 * its status, and goes only to an address that was checked.
 *
 * <p>Without encryption it connects to the very address that was checked. With it, the server must
 * prove by its certificate that it has the name; nothing is said to one that cannot, wherever the
 * name leads meanwhile.
 */
@ApplicationScoped
class PostDelivery {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final FindAddress addresses;
  private final HttpClient client;

  protected PostDelivery() {
    this.addresses = null;
    this.client = null;
  }

  @Inject
  PostDelivery(FindAddress addresses) {
    this.addresses = addresses;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  /**
   * What came of it.
   *
   * @param status of the answer; empty when there was none
   * @param reason why it did not arrive; empty when it did
   */
  record Outcome(Optional<Integer> status, Optional<String> reason) {}

  Outcome post(SignedDelivery delivery) {
    try {
      HttpRequest request = request(delivery);
      var answer = client.send(request, BodyHandlers.ofInputStream());
      // Closed unread: what it says beside the status does not matter.
      answer.body().close();
      int status = answer.statusCode();
      boolean arrived = status / 100 == 2;
      return new Outcome(
          Optional.of(status),
          arrived
              ? Optional.empty()
              : Optional.of(DeliveryFailure.REFUSED.told(Integer.toString(status))));
    } catch (IOException | PrivateAddress | IllegalArgumentException failure) {
      return new Outcome(Optional.empty(), Optional.of(told(failure, delivery.url().getHost())));
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return new Outcome(Optional.empty(), Optional.of(DeliveryFailure.STOPPED.told()));
    }
  }

  private static String told(Exception failure, String host) {
    if (failure instanceof UnknownHostException) {
      return DeliveryFailure.UNKNOWN_HOST.told(host);
    }
    if (failure instanceof HttpTimeoutException) {
      return DeliveryFailure.SILENT.told();
    }
    if (failure instanceof ConnectException) {
      return DeliveryFailure.NOT_CONNECTED.told(host);
    }
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : failure.getClass().getSimpleName() + ": " + message;
  }

  private HttpRequest request(SignedDelivery delivery) throws IOException {
    URI named = delivery.url();
    InetAddress checked = addresses.of(named.getHost());
    boolean encrypted = named.getScheme().equals("https");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(encrypted ? named : at(checked, named))
            .timeout(ANSWER)
            .POST(BodyPublishers.ofString(delivery.body()));
    delivery.headers().forEach(request::header);
    if (!encrypted) {
      // Allowed by the system property jdk.httpclient.allowRestrictedHeaders, or this fails.
      request.header("Host", named.getRawAuthority());
    }
    return request.build();
  }

  private static URI at(InetAddress address, URI named) {
    String literal = address.getHostAddress().replaceAll("%.*", "");
    String host = address instanceof Inet6Address ? "[" + literal + "]" : literal;
    String port = named.getPort() < 0 ? "" : ":" + named.getPort();
    String path = named.getRawPath().isEmpty() ? "/" : named.getRawPath();
    String query = named.getRawQuery() == null ? "" : "?" + named.getRawQuery();
    return URI.create("http://" + host + port + path + query);
  }
}
