package org.innoplaces.launcher.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Starts an instance, reads a few pages as visitors would, and ends: what a warm-up runs. */
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {

  private static final List<String> VISITS =
      List.of(
          "/", "/en/", "/fr/themes", "/api/content/themes?include=illustration", "/sitemap.xml");

  @Option(names = "--data", required = true)
  private Path data;

  @Option(names = "--strict")
  private boolean strict;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public RehearseCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() throws IOException {
    StartOptions options = new StartOptions(freePort(), data, false, null, true);
    RunningInstance instance = new InstanceStart(console, distribution.get(), options).run();
    boolean failed = false;
    for (String path : VISITS) {
      int status = visit(instance.address().resolve(path));
      if (strict && status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
        console.complain("The page %s answers %d".formatted(path, status));
        failed = true;
      }
    }
    instance.shutdown().endWith(failed ? ExitCode.SOFTWARE : ExitCode.OK);
    return failed ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private static int visit(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", "gzip");
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }
}
