package org.innoplaces.launcher.plugin.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.UnusablePlugin;

/**
 * What a jar brings that stays in a database when the jar is gone.
 *
 * @param tables names of tables and views that its migrations make, in lower case
 * @param sequences names of sequences that they make, in lower case
 * @param types names of its content types
 * @param blocks names of its kinds of blocks
 */
public record LeftByJar(
    Set<String> tables, Set<String> sequences, Set<String> types, Set<String> blocks) {

  /** Keeps copies. */
  public LeftByJar {
    tables = Set.copyOf(tables);
    sequences = Set.copyOf(sequences);
    types = Set.copyOf(types);
    blocks = Set.copyOf(blocks);
  }

  /**
   * Reads it from migrations and annotations, without running anything.
   *
   * @throws UnusablePlugin when a class cannot be read
   */
  public static LeftByJar of(JarContent jar) throws UnusablePlugin {
    ClaimsOfJar claims = ClaimsOfJar.of(jar);
    return new LeftByJar(
        claims.sql().made(),
        claims.sql().sequences(),
        names(claims, Claim.Kind.CONTENT_TYPE),
        names(claims, Claim.Kind.BLOCK_TYPE));
  }

  private static Set<String> names(ClaimsOfJar claims, Claim.Kind kind) {
    return claims.claims().stream()
        .filter(claim -> claim.kind() == kind)
        .map(Claim::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
