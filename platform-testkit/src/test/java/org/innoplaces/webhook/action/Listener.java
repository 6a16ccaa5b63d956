package org.innoplaces.webhook.action;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real server that listens to webhooks on this machine, and answers as the tests say. */
final class Listener implements AutoCloseable {

  private final HttpServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int answer = 200;

  Listener() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::hear);
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One request. */
  record Heard(
      String path,
      String host,
      String id,
      String event,
      String timestamp,
      String signature,
      String body) {}

  private void hear(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(
        new Heard(
            exchange.getRequestURI().toString(),
            header(exchange, "Host"),
            header(exchange, "Webhook-Id"),
            header(exchange, "Webhook-Event"),
            header(exchange, "Webhook-Timestamp"),
            header(exchange, "Webhook-Signature"),
            body));
    if (answer == 302) {
      exchange.getResponseHeaders().set("Location", url() + "elsewhere");
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  void answers(int status) {
    answer = status;
  }

  List<Heard> heard() {
    return heard;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
