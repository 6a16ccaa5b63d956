package org.innoplaces.launcher.plugin.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.claim.Claim.Kind;

/** Who has brought what so far: the platform first, then one plugin after the other. */
public final class Claims {

  /** So many are told: two copies of one library clash in every class. */
  private static final int MOST_REASONS = 5;

  private final Map<Claim, String> owners = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  /** Notes what a jar of the platform brings, which no plugin may bring again. */
  public void addPlatform(JarContent jar) throws UnusablePlugin {
    add("the platform", ClaimsOfJar.of(jar));
    jar.classes().keySet().stream()
        .filter(name -> name.startsWith("org/innoplaces/"))
        .forEach(name -> packages.add(folder(name)));
  }

  /** Notes a page or file of the web application, by its path from the root. */
  public void addPage(String path) {
    owners.put(new Claim(Kind.PAGE, path), "the platform");
  }

  /**
   * Notes what a plugin brings, unless something is wrong with it.
   *
   * @return what is wrong; when there is anything, nothing of the plugin was noted
   */
  public List<Reason> addPlugin(String id, JarContent jar) throws UnusablePlugin {
    ClaimsOfJar brought = ClaimsOfJar.of(jar);
    List<Reason> reasons = new ArrayList<>();
    jar.classes().keySet().stream()
        .filter(name -> packages.contains(folder(name)))
        .filter(name -> !owners.containsKey(new Claim(Kind.CLASS, name)))
        .forEach(name -> reasons.add(Reason.of(Fault.FOREIGN_PACKAGE, named(name))));
    jar.classes().keySet().stream()
        .filter(name -> name.startsWith("jakarta/"))
        .findFirst()
        .ifPresent(name -> reasons.add(Reason.of(Fault.BUNDLED_API, named(name))));
    brought.claims().forEach(claim -> addClash(claim, reasons));
    brought.healthChecks().forEach(type -> reasons.add(Reason.of(Fault.HEALTH_CHECK, type)));
    reasons.addAll(MigrationFiles.check(id, jar.names()));
    reasons.addAll(checkTables(brought));
    if (reasons.isEmpty()) {
      add("the plugin " + id, brought);
    }
    return reasons.stream().limit(MOST_REASONS).toList();
  }

  private void add(String owner, ClaimsOfJar brought) {
    brought.claims().forEach(claim -> owners.putIfAbsent(claim, owner));
  }

  private void addClash(Claim claim, List<Reason> reasons) {
    String owner = owners.get(claim);
    if (owner != null) {
      String name = claim.kind() == Kind.CLASS ? named(claim.name()) : claim.name();
      reasons.add(Reason.of(Fault.CLASH, claim.kind(), name, owner));
    }
  }

  private List<Reason> checkTables(ClaimsOfJar brought) {
    List<Reason> reasons = new ArrayList<>();
    brought
        .sql()
        .changed()
        .forEach(
            (table, migration) -> {
              String owner = owners.get(new Claim(Kind.TABLE, table));
              if (owner != null) {
                reasons.add(Reason.of(Fault.FOREIGN_TABLE, migration, table, owner));
              }
            });
    brought
        .entities()
        .forEach(
            (entity, table) -> {
              Claim needed = new Claim(Kind.TABLE, table);
              if (!brought.claims().contains(needed) && !owners.containsKey(needed)) {
                reasons.add(Reason.of(Fault.MISSING_TABLE, entity, table));
              }
            });
    return reasons;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static String named(String file) {
    return file.replace('/', '.').replaceFirst("\\.class$", "");
  }
}
