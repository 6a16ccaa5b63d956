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

  private final Console console;
  private final Supplier<Distribution> distribution;

  public RehearseCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() throws IOException {
    StartOptions options = new StartOptions(freePort(), data, false, null);
    RunningInstance instance = new InstanceStart(console, distribution.get(), options).run();
    for (String path : VISITS) {
      visit(instance.address().resolve(path));
    }
    instance.shutdown().endWith(ExitCode.OK);
    return ExitCode.OK;
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private static void visit(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", "gzip");
    // What it answers is not the question here; that it answers is.
    connection.getResponseCode();
    connection.disconnect();
  }
}
