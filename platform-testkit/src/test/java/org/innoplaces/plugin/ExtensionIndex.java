package org.innoplaces.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all extension points, made from the sources of the whole checkout. */
final class ExtensionIndex {

  private static final String HEAD =
      """
      # Extension points

      Everything by which a plugin can add to the platform, and who uses it here. Made from the
      code by `ExtensionPointsTest` and compared in the build; the contract of each (when it is
      called, on which thread and in which transaction, whether it may veto) is its Javadoc. An
      interface is implemented by a CDI bean, an annotation stands on a record.
      [The smallest plugin](../../examples/hello-plugin/README.md) uses most of them.

      | extension point | what it is for | since | used here by |
      |---|---|---|---|
      """;

  private static final Pattern POINT =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@(?!ExtensionPoint)[^\\n]+\\s+)*"
              + "@ExtensionPoint\\(since = \"([^\"]+)\"\\)\\s*(?:@[^\\n]+\\s+)*"
              + "public (@?interface) (\\w+)",
          Pattern.DOTALL);
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|record) (\\w+)");

  private final List<String> sources = new ArrayList<>();

  private ExtensionIndex() {}

  /** Reads all modules below a folder. */
  static String of(Path checkout) {
    ExtensionIndex index = new ExtensionIndex();
    try (Stream<Path> files = Files.walk(checkout, 16)) {
      for (Path file : files.filter(ExtensionIndex::isSource).sorted().toList()) {
        index.sources.add(Files.readString(file));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return index.page();
  }

  private static boolean isSource(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/src/main/java/") && path.endsWith(".java");
  }

  private String page() {
    return sources.stream()
        .flatMap(
            source -> POINT.matcher(source).results().map(found -> line(source, found.group(0))))
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining("", HEAD, ""));
  }

  private String line(String source, String declared) {
    Matcher point = POINT.matcher(declared);
    if (!point.find()) {
      throw new IllegalStateException(declared);
    }
    String name = point.group(4);
    boolean annotation = point.group(3).startsWith("@");
    Matcher place = PACKAGE.matcher(source);
    String home = place.find() ? place.group(1) : "";
    return "| `"
        + (annotation ? "@" : "")
        + name
        + "`<br>`"
        + home
        + "` | "
        + firstSentence(point.group(1))
        + " | "
        + point.group(2)
        + " | "
        + users(name, annotation)
        + " |\n";
  }

  private static String firstSentence(String javadoc) {
    String text =
        javadoc
            .replaceAll("\\n\\s*\\* ?", "\n")
            .split("\\n\\s*\\n|<p>")[0]
            .replaceAll("\\s+", " ")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\{@link (?:[\\w.]*\\.)?(\\w+)[^}]*}", "`$1`")
            .replace("|", "\\|")
            .strip();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private String users(String name, boolean annotation) {
    Pattern use =
        Pattern.compile(
            annotation
                ? "(?m)^@" + name + "\\b"
                : "\\b(?:class|record|enum) \\w+[^{]*\\bimplements\\b[^{]*\\b" + name + "\\b");
    return sources.stream()
        .filter(source -> use.matcher(source).find())
        .map(TYPE::matcher)
        .filter(Matcher::find)
        .map(found -> "`" + found.group(1) + "`")
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
