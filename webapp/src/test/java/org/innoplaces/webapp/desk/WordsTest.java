package org.innoplaces.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of core, site, desk and bundled plugins: all in French and English, all there. */
class WordsTest {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BUNDLE =
      Pattern.compile("(messages|fields|ValidationMessages)\\.properties");
  private static final Pattern USED =
      Pattern.compile("words(?:\\['([a-z][A-Za-z.-]*)'\\]|\\.([a-z]+)\\b(?!\\())");

  /** Words that are the same in both languages, so that a forgotten translation is seen. */
  private static final Set<String> SAME =
      Set.of(
          "–",
          "PDF",
          "Pixels",
          "Visible",
          ":",
          "Accent",
          "Collection",
          "Illustration",
          "Organisation",
          "Programme",
          "Second accent",
          "Action",
          "Actions",
          "Code",
          "Date",
          "Description",
          "Destination",
          "Image",
          "Logo",
          "Menu",
          "Menus",
          "Message",
          "Messages",
          "Note",
          "Contact",
          "Votes",
          "Port",
          "Re: {subject}",
          "Session",
          "{0}, session {1}",
          "Sessions",
          "Minutes",
          "Page",
          "Pages",
          "Question",
          "Questions",
          "Releases",
          "Type",
          "URL",
          "Version",
          "Versions",
          "Webhooks",
          "webhook",
          "min",
          "h");

  static List<Path> bundles() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path module : modules()) {
      Path resources = module.resolve("src/main/resources");
      if (Files.isDirectory(resources)) {
        try (Stream<Path> files = Files.walk(resources)) {
          files.filter(WordsTest::isBundle).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (Path parent :
        List.of(CHECKOUT, CHECKOUT.resolve("plugins"), CHECKOUT.resolve("examples"))) {
      try (Stream<Path> folders = Files.list(parent)) {
        folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).forEach(modules::add);
      }
    }
    return modules;
  }

  private static boolean isBundle(Path file) {
    return BUNDLE.matcher(file.getFileName().toString()).matches();
  }

  @Test
  void areFoundInCoreSiteAndDesk() throws IOException {
    assertThat(bundles()).hasSizeGreaterThan(6);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void sayTheSameThingsInBothLanguages(Path bundle) throws IOException {
    assertThat(read(french(bundle)).stringPropertyNames())
        .isEqualTo(read(bundle).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void areTranslated(Path bundle) throws IOException {
    Properties english = read(bundle);
    Properties french = read(french(bundle));
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> english.getProperty(key).equals(french.getProperty(key)))
        .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).isIn(SAME));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void spaceTheirPunctuationAsFrenchDoes(Path bundle) throws IOException {
    Properties french = read(french(bundle));
    assertThat(french.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(french.getProperty(key))
                    .as(key)
                    .doesNotContainPattern("[ ][;:?!»]|«[ ]|[A-Za-zà-ÿ][;?!»](\\s|$)"));
  }

  @Test
  void areThereForEveryScreenOfTheDesk() throws IOException {
    Set<String> known =
        read(Path.of("src/main/resources/org/innoplaces/webapp/desk/messages.properties"))
            .stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    for (String folder : List.of("screens", "WEB-INF/desk")) {
      try (Stream<Path> views = Files.walk(Path.of("src/main/webapp").resolve(folder))) {
        views
            .filter(file -> file.toString().endsWith(".xhtml"))
            .forEach(
                view ->
                    used(view)
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(view.getFileName() + ": " + key)));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Stream<String> used(Path view) {
    try {
      Matcher matcher = USED.matcher(Files.readString(view));
      return matcher
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .filter(key -> !key.endsWith("."))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path french(Path bundle) {
    return bundle.resolveSibling(
        bundle.getFileName().toString().replace(".properties", "_fr.properties"));
  }

  private static Properties read(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
