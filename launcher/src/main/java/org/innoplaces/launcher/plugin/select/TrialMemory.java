package org.innoplaces.launcher.plugin.select;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.ProductVersion;
import org.innoplaces.launcher.instance.WholeFile;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.Reason;

/**
 * Which plugins were tried with this version of the platform and how that went, so that only what
 * is new costs time. Jars are known by their bytes; a memory that is lost or cannot be kept makes a
 * start slower, nothing else.
 */
public final class TrialMemory {

  private static final String PROVEN = "proven";
  private static final String BLAMED = "blamed.";

  private final Path file;
  private final Properties kept = new Properties();

  private TrialMemory(Path file) {
    this.file = file;
  }

  /** Reads what is known of an instance's plugins. */
  public static TrialMemory of(DataDirectory data) {
    TrialMemory memory = new TrialMemory(data.pluginTrials());
    if (Files.exists(memory.file)) {
      try (Reader in = Files.newBufferedReader(memory.file)) {
        memory.kept.load(in);
      } catch (IOException | IllegalArgumentException unreadable) {
        LaunchLog.record(unreadable);
      }
    }
    return memory;
  }

  /** Whether these plugins need no trial: they came together with the distribution, or had one. */
  public boolean isProven(List<PluginJar> plugins) {
    return plugins.stream().allMatch(PluginJar::bundled)
        || nameOf(plugins).equals(kept.getProperty(PROVEN));
  }

  /** Whether a plugin is one of those with which a start last worked. */
  public boolean hasProven(PluginJar plugin) {
    List<String> words = List.of(kept.getProperty(PROVEN, "").split(" "));
    return words.get(0).equals(ProductVersion.current()) && words.contains(plugin.digest());
  }

  /** Whether a plugin has still to show that a start with it works. */
  public boolean isUntried(PluginJar plugin) {
    return !plugin.bundled() && !hasProven(plugin);
  }

  /** Notes that these plugins, and no others, make a start that works. */
  public void prove(List<PluginJar> plugins) {
    kept.setProperty(PROVEN, nameOf(plugins));
    write();
  }

  /** Why a jar was found to be to blame for a failed start. */
  public Optional<Reason> blame(PluginJar plugin) {
    return Optional.ofNullable(kept.getProperty(keyOf(plugin))).flatMap(TrialMemory::reason);
  }

  /** Notes that a jar is to blame. */
  public void blame(PluginJar plugin, Reason reason) {
    String arguments = String.join("\n", reason.arguments());
    kept.setProperty(keyOf(plugin), reason.fault().name() + "\n" + arguments);
    write();
  }

  /** Gives a jar another try. */
  public void forgive(PluginJar plugin) {
    if (kept.remove(keyOf(plugin)) != null) {
      write();
    }
  }

  private static Optional<Reason> reason(String text) {
    List<String> lines = List.of(text.split("\n"));
    try {
      Fault fault = Fault.valueOf(lines.get(0));
      return Optional.of(new Reason(fault, lines.subList(1, lines.size())));
    } catch (IllegalArgumentException otherVersion) {
      return Optional.empty();
    }
  }

  private static String keyOf(PluginJar plugin) {
    return BLAMED + ProductVersion.current() + "." + plugin.digest();
  }

  private static String nameOf(List<PluginJar> plugins) {
    return ProductVersion.current()
        + plugins.stream().map(jar -> " " + jar.digest()).sorted().collect(Collectors.joining());
  }

  private void write() {
    StringWriter text = new StringWriter();
    try {
      kept.store(text, "How plugins behaved in trials; whoever removes this has them tried again.");
      WholeFile.write(file, text.toString());
    } catch (IOException unwritable) {
      LaunchLog.record(unwritable);
    }
  }
}
