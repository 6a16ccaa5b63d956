package org.innoplaces.system.harness;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Asks Linux on which TCP ports a process listens. */
public final class ListeningPorts {

  private static final String LISTEN = "0A";

  private ListeningPorts() {}

  /** The ports, of both versions of the protocol. */
  public static Set<Integer> of(ProcessHandle process) throws IOException {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    Set<String> sockets = sockets(proc.resolve("fd"));
    Set<Integer> ports = new TreeSet<>();
    for (String table : new String[] {"net/tcp", "net/tcp6"}) {
      for (String line : Files.readAllLines(proc.resolve(table))) {
        String[] field = line.strip().split("\\s+");
        if (field[3].equals(LISTEN) && sockets.contains("socket:[" + field[9] + "]")) {
          ports.add(Integer.parseInt(field[1].substring(field[1].indexOf(':') + 1), 16));
        }
      }
    }
    return ports;
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    Set<String> targets = new TreeSet<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
      for (Path link : links) {
        try {
          targets.add(Files.readSymbolicLink(link).toString());
        } catch (NoSuchFileException closedMeanwhile) {
          continue;
        }
      }
    }
    return targets;
  }
}
