package org.innoplaces.launcher.purge;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.trace.Trace;
import org.innoplaces.launcher.plugin.trace.Trace.Kind;
import org.innoplaces.launcher.plugin.trace.TraceTable;

/**
 * What is a plugin's alone: what was noted of it, without all that the platform has or that was
 * noted of another plugin, too.
 *
 * @param noted whether its jar was ever looked into
 * @param contested tables that another plugin has made as well
 */
record Belongings(
    String id,
    boolean noted,
    Set<String> tables,
    Set<String> sequences,
    Set<String> types,
    Set<String> blocks,
    Set<String> contested,
    Set<String> foreignTypes,
    Set<String> otherIds) {

  /**
   * Reads what was noted.
   *
   * @param present the ids of plugins that are there
   */
  static Belongings of(Rows rows, String id, LeftByJar platform, Set<String> present)
      throws SQLException {
    List<Trace> all = new TraceTable(rows.connection()).all();
    Set<String> others = new TreeSet<>(present);
    all.forEach(trace -> others.add(trace.plugin()));
    others.remove(id);
    List<Trace> own = all.stream().filter(trace -> trace.plugin().equals(id)).toList();
    List<Trace> foreign = all.stream().filter(trace -> !trace.plugin().equals(id)).toList();
    Set<String> foreignTypes = names(foreign, Kind.TYPE);
    foreignTypes.addAll(platform.types());
    Set<String> contested = names(own, Kind.TABLE);
    contested.retainAll(names(foreign, Kind.TABLE));
    return new Belongings(
        id,
        own.stream().anyMatch(trace -> trace.kind() == Kind.PLUGIN),
        alone(own, foreign, Kind.TABLE, platform.tables()),
        alone(own, foreign, Kind.SEQUENCE, platform.sequences()),
        alone(own, foreign, Kind.TYPE, platform.types()),
        alone(own, foreign, Kind.BLOCK, platform.blocks()),
        contested,
        foreignTypes,
        others);
  }

  private static Set<String> alone(
      List<Trace> own, List<Trace> foreign, Kind kind, Set<String> platform) {
    Set<String> names = names(own, kind);
    names.removeAll(names(foreign, kind));
    names.removeAll(platform);
    names.removeIf(name -> kind == Kind.TABLE && name.startsWith("flyway_"));
    return names;
  }

  private static Set<String> names(List<Trace> traces, Kind kind) {
    return traces.stream()
        .filter(trace -> trace.kind() == kind)
        .map(Trace::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The table in which Flyway keeps which of its migrations have run. */
  String history() {
    return "flyway_" + id.replace('-', '_');
  }

  /** Whether a permission is for one of its types, or for something that has its id in front. */
  boolean owns(String permission) {
    String type = permission.substring(permission.indexOf(':') + 1);
    if (types.contains(type)) {
      return true;
    }
    return isNamedBy(id, type)
        && !foreignTypes.contains(type)
        && otherIds.stream()
            .noneMatch(other -> other.length() > id.length() && isNamedBy(other, type));
  }

  private static boolean isNamedBy(String id, String type) {
    return type.equals(id) || type.startsWith(id + "-");
  }
}
