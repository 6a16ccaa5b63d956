package org.innoplaces.launcher.plugin.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.ProductVersion;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.SetAside;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.link.LinkCheck;

/**
 * Finds the plugins of a start and checks them without running anything of theirs. Nothing that is
 * wrong with a plugin stops a start. For one use.
 */
public final class SelectPlugins {

  private final Distribution distribution;
  private final PluginStates states;
  private final String version;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final List<PluginJar> disabled = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();

  /** Why plugins that are there do not take part, by their id. */
  private final Map<String, Fault> absent = new HashMap<>();

  private SelectPlugins(Distribution distribution, PluginStates states, String version) {
    this.distribution = distribution;
    this.states = states;
    this.version = version;
  }

  /** Looks into the distribution's and the instance's plugin folders. */
  public static PluginJars of(Distribution distribution, DataDirectory data) {
    return of(distribution, data, ProductVersion.current());
  }

  /** The same for a platform of another version. */
  public static PluginJars of(Distribution distribution, DataDirectory data, String version) {
    SelectPlugins selection = new SelectPlugins(distribution, PluginStates.of(data), version);
    PluginJars sound = selection.select(jarsIn(data.plugins()));
    TrialMemory memory = TrialMemory.of(data);
    PluginJars left = sound;
    for (PluginJar plugin : sound.accepted()) {
      Optional<Reason> blame = memory.blame(plugin).filter(why -> !plugin.bundled());
      left = blame.isPresent() ? left.without(plugin, blame.get()) : left;
    }
    return left;
  }

  /** The same for jars that need not stand in a plugin folder. */
  public static PluginJars of(Distribution distribution, List<Path> jars, PluginStates states) {
    return new SelectPlugins(distribution, states, ProductVersion.current()).select(jars);
  }

  private PluginJars select(List<Path> jars) {
    jarsIn(distribution.plugins()).forEach(jar -> read(jar, true));
    jars.forEach(jar -> read(jar, false));
    return new PluginJars(accept(), disabled, setAside);
  }

  private void read(Path file, boolean bundled) {
    try {
      JarContent content = ReadJar.at(file);
      take(new Candidate(PluginDescriptor.of(content), content, bundled));
    } catch (UnusablePlugin problem) {
      setAside.add(new SetAside(file, Optional.empty(), problem.reasons()));
    }
  }

  private void take(Candidate candidate) {
    Candidate first = candidates.get(candidate.id());
    if (first != null) {
      Path there = first.content().file();
      SetAside second = aside(candidate, List.of(Reason.of(Fault.SAME_ID, candidate.id(), there)));
      setAside.add(second);
    } else {
      candidates.put(candidate.id(), candidate);
    }
  }

  private List<PluginJar> accept() {
    takeDisabledOut();
    DependencyOrder order = DependencyOrder.of(candidates.values());
    order
        .circular()
        .forEach((candidate, other) -> refuse(candidate, List.of(Reason.of(Fault.CYCLE, other))));
    List<PluginJar> accepted = new ArrayList<>();
    // Without plugins there is nothing to compare, and starts are quick.
    Platform platform = order.sorted().isEmpty() ? null : Platform.of(distribution);
    for (Candidate candidate : order.sorted()) {
      List<Reason> reasons = check(candidate, platform);
      if (reasons.isEmpty()) {
        platform.classes().addPlugin(candidate.id(), candidate.content());
        accepted.add(candidate.jar());
      } else {
        refuse(candidate, reasons);
      }
    }
    return accepted;
  }

  private void takeDisabledOut() {
    candidates.values().stream()
        .filter(candidate -> states.isDisabled(candidate.id()))
        .forEach(candidate -> disabled.add(candidate.jar()));
    disabled.forEach(plugin -> absent.put(plugin.id(), Fault.DISABLED_DEPENDENCY));
    candidates.keySet().removeIf(states::isDisabled);
  }

  private void refuse(Candidate candidate, List<Reason> reasons) {
    setAside.add(aside(candidate, reasons));
    absent.put(candidate.id(), Fault.FAULTY_DEPENDENCY);
  }

  private static SetAside aside(Candidate candidate, List<Reason> reasons) {
    return new SetAside(candidate.content().file(), Optional.of(candidate.id()), reasons);
  }

  private List<Reason> check(Candidate candidate, Platform platform) {
    List<Reason> reasons = new ArrayList<>(checkSurroundings(candidate));
    if (!reasons.isEmpty()) {
      return reasons;
    }
    reasons.addAll(LinkCheck.of(platform.classes(), candidate.descriptor(), candidate.content()));
    try {
      // Only a plugin that takes part may keep others from bringing the same.
      if (reasons.isEmpty()) {
        reasons.addAll(platform.claims().addPlugin(candidate.id(), candidate.content()));
      }
    } catch (UnusablePlugin problem) {
      reasons.addAll(problem.reasons());
    }
    return reasons;
  }

  /** Whether the platform and the plugins around it are those that it asks for. */
  private List<Reason> checkSurroundings(Candidate candidate) {
    List<Reason> reasons = new ArrayList<>();
    PluginDescriptor descriptor = candidate.descriptor();
    if (!descriptor.worksWith(version)) {
      reasons.add(Reason.of(Fault.OTHER_PLATFORM, descriptor.requires(), version));
    }
    for (String other : descriptor.dependsOn()) {
      if (absent.containsKey(other)) {
        reasons.add(Reason.of(absent.get(other), other));
      } else if (!candidates.containsKey(other)) {
        reasons.add(Reason.of(Fault.MISSING_DEPENDENCY, other));
      }
    }
    return reasons;
  }

  /** The jars in a folder that need not exist, sorted. */
  public static List<Path> jarsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException unreadable) {
      throw new StartProblem("The plugin folder " + folder + " cannot be read.", unreadable);
    }
  }
}
