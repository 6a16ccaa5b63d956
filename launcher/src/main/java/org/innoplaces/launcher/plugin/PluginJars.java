package org.innoplaces.launcher.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plugin jars that take part in a start, and those that do not.
 *
 * @param accepted each after all that it depends on, bundled ones first; ids are unique
 * @param disabled what the operator switched off
 */
public record PluginJars(
    List<PluginJar> accepted, List<PluginJar> disabled, List<SetAside> setAside) {

  public PluginJars {
    accepted = List.copyOf(accepted);
    disabled = List.copyOf(disabled);
    setAside = List.copyOf(setAside);
  }

  /** The plugin of that id among those that take part. */
  public Optional<PluginJar> find(String id) {
    return accepted.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
  }

  /** Those that take part and did not come with the distribution. */
  public List<PluginJar> strangers() {
    return accepted.stream().filter(plugin -> !plugin.bundled()).toList();
  }

  /** Whether there is nothing at all. */
  public boolean isEmpty() {
    return accepted.isEmpty() && disabled.isEmpty() && setAside.isEmpty();
  }

  /** Whether a plugin of that id is there, in whichever state. */
  public boolean isThere(String id) {
    return find(id).isPresent()
        || disabled.stream().anyMatch(plugin -> plugin.id().equals(id))
        || setAside.stream().anyMatch(aside -> aside.id().filter(id::equals).isPresent());
  }

  /** Those that take part and need a plugin. */
  public List<PluginJar> needing(String id) {
    return accepted.stream().filter(plugin -> plugin.dependsOn().contains(id)).toList();
  }

  /** The same with no other plugins than some and those that came with the distribution. */
  public PluginJars only(List<PluginJar> some) {
    return new PluginJars(
        accepted.stream().filter(plugin -> plugin.bundled() || some.contains(plugin)).toList(),
        disabled,
        setAside);
  }

  /** The same without one plugin, and without those that need it. */
  public PluginJars without(PluginJar culprit, Reason reason) {
    List<PluginJar> left = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>(setAside);
    Set<String> gone = new HashSet<>();
    for (PluginJar plugin : accepted) {
      Optional<String> cause = plugin.dependsOn().stream().filter(gone::contains).findFirst();
      if (plugin.equals(culprit)) {
        aside.add(asideOf(plugin, reason));
      } else if (cause.isPresent()) {
        aside.add(asideOf(plugin, Reason.of(Fault.FAULTY_DEPENDENCY, cause.get())));
      } else {
        left.add(plugin);
        continue;
      }
      gone.add(plugin.id());
    }
    return new PluginJars(left, disabled, aside);
  }

  /**
   * The same with what is known now of those set aside that were still being tried, and of those
   * that need them.
   */
  public PluginJars afterTrials(PluginJars tried) {
    return new PluginJars(
        accepted, disabled, setAside.stream().map(aside -> afterTrial(aside, tried)).toList());
  }

  private static SetAside afterTrial(SetAside aside, PluginJars tried) {
    Optional<PluginJar> sound =
        tried.accepted().stream().filter(jar -> jar.file().equals(aside.file())).findFirst();
    return sound
        .map(plugin -> asideOf(plugin, Reason.of(Fault.NEXT_START)))
        .or(() -> tried.setAside.stream().filter(one -> one.isOf(aside.file())).findFirst())
        .orElse(aside);
  }

  private static SetAside asideOf(PluginJar plugin, Reason reason) {
    return new SetAside(plugin.file(), Optional.of(plugin.id()), List.of(reason));
  }
}
