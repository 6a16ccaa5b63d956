package org.innoplaces.launcher.plugin.claim;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the migrations of one jar do to tables, as far as plain statements tell.
 *
 * @param made names of tables and views that they make, in lower case
 * @param sequences names of sequences that they make, in lower case
 * @param changed names of tables that they change or empty, with the migration that does it first
 */
record SqlOfJar(Set<String> made, Set<String> sequences, Map<String, String> changed) {

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final String NAME = "(?:\"?public\"?\\.)?\"?([\\w$]+)\"?";

  private static final Pattern MAKES =
      sql("create (?:cached |memory |unlogged )?(?:table|view) (?:if not exists )?" + NAME);

  private static final Pattern RENAMES = sql("alter table \\S+ rename to " + NAME);

  private static final Pattern COUNTS = sql("create sequence (?:if not exists )?" + NAME);

  private static final Pattern CHANGES =
      sql(
          "(?:alter table|drop table|drop view|truncate table|truncate|delete from|update)"
              + " (?:if exists |only )*"
              + NAME);

  private static Pattern sql(String words) {
    return Pattern.compile("\\b" + words.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
  }

  /** Reads the migrations, by their names in the jar. */
  static SqlOfJar of(Map<String, String> migrations) {
    Set<String> made = new TreeSet<>();
    Set<String> sequences = new TreeSet<>();
    Map<String, String> changed = new LinkedHashMap<>();
    migrations.forEach(
        (name, text) -> {
          String sql = COMMENT.matcher(text).replaceAll(" ");
          Stream.concat(names(MAKES, sql), names(RENAMES, sql)).forEach(made::add);
          names(COUNTS, sql).forEach(sequences::add);
          names(CHANGES, sql).forEach(table -> changed.putIfAbsent(table, name));
        });
    return new SqlOfJar(made, sequences, changed);
  }

  private static Stream<String> names(Pattern pattern, String sql) {
    Matcher matcher = pattern.matcher(sql);
    return matcher.results().map(found -> found.group(1).toLowerCase(Locale.ROOT));
  }
}
