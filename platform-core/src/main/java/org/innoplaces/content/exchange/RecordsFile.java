package org.innoplaces.content.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of an export or import that holds records of a plugin, one JSON object a line.
 *
 * @param plugin the plugin's id
 * @param name what the records are, lower-case words joined by hyphens, for example {@code waves}
 */
public record RecordsFile(String plugin, String name) implements Comparable<RecordsFile> {

  /** The folder with the files of all plugins. */
  public static final String FOLDER = "plugins";

  /** How many characters a line can have. */
  public static final int LONGEST_LINE = 1_000_000;

  private static final String WORDS = "(?=.{1,40}[./])[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern PATH =
      Pattern.compile(FOLDER + "/(" + WORDS + ")/(" + WORDS + ")\\.jsonl");

  /** Refuses what cannot be the name of a file. */
  public RecordsFile {
    String path = path(plugin, name);
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("No file of records: " + path);
    }
  }

  /** The file at a path with slashes from the root of an export; empty when it cannot be one. */
  public static Optional<RecordsFile> at(String path) {
    Matcher parts = PATH.matcher(path);
    return parts.matches()
        ? Optional.of(new RecordsFile(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /** The path from the root of an export: {@code plugins/hello/waves.jsonl}. */
  public String path() {
    return path(plugin, name);
  }

  private static String path(String plugin, String name) {
    return FOLDER + "/" + plugin + "/" + name + ".jsonl";
  }

  /** What permissions to export and import are about: {@code hello-waves}. */
  public String subject() {
    return plugin + "-" + name;
  }

  @Override
  public int compareTo(RecordsFile other) {
    return path().compareTo(other.path());
  }
}
