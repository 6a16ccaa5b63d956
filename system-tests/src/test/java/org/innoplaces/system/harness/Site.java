package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * A running instance as a client meets it; follows no redirects, so that tests see them.
 *
 * @param base the address of its root, with a slash at the end
 * @param process the process that serves it
 */
public record Site(URI base, ProcessHandle process) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** The absolute address of a path such as {@code /fr/themes}. */
  public URI address(String path) {
    return base.resolve(path);
  }

  /** Reads a path. */
  public HttpResponse<String> get(String path) {
    return send(path, request -> request);
  }

  /** Sends what the caller makes of a request to a path. */
  public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> make) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
    try {
      return CLIENT.send(make.apply(request).build(), BodyHandlers.ofString());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    }
  }

  /** Waits a moment between two questions; fails when the server ends meanwhile. */
  public void staysFor(Duration moment) {
    try {
      process.onExit().get(moment.toMillis(), TimeUnit.MILLISECONDS);
      throw new AssertionError("The server has ended");
    } catch (TimeoutException itIsStillThere) {
      return;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    } catch (ExecutionException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
