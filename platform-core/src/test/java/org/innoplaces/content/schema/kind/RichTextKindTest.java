package org.innoplaces.content.schema.kind;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextKindTest {

  /** What markup is made of, the harmless and the dangerous. */
  private static final List<String> PIECES =
      """
      <p>
      </p>
      <a href=
      "
      '
      >
      <
      </
      javascript:
      &#x6a;
      &lt;
      &amp;
      <script>
      </script>
      <svg>
      <math>
      <style>
      <!--
      -->
      <![CDATA[
      ]]>
      <noscript>
      <template>
      onclick=
      alert(1)
      /
      =
      `
      <li>
      <ul>
      <br>
      <em>
      <textarea>
      <title>
      <plaintext>
      <xmp>
      <select>
      <mglyph>
      <table>
      <td>
      """
          .lines()
          .toList();

  /** What is left may only be these tags with these attributes, in the sanitizer's own spelling. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "</?(p|h2|h3|ul|ol|li|a|strong|em|blockquote|br|abbr|span)"
              + "( (href|rel|title|lang)=\"[^\"<>]*\")* ?/?>|<!-- -->");

  private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern NUMBERED = Pattern.compile("&#([0-9]+);");

  private final RichTextKind kind = new RichTextKind();

  static List<String> payloads() {
    try {
      Path file = Path.of("src/test/resources/org/innoplaces/content/schema/kind/payloads.txt");
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void leavesNothingThatABrowserRuns(String payload) {
    String clean = clean(payload);

    assertHarmless(clean);
    assertThat(clean(clean)).isEqualTo(clean);
  }

  @Test
  void isTriedWithManyPayloads() {
    assertThat(payloads()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><strong>a</strong> <em>b</em></p>|<p><strong>a</strong> <em>b</em></p>",
        "<h2>Titre</h2><h3>Plus bas</h3>|<h2>Titre</h2><h3>Plus bas</h3>",
        "<ul><li>a</li><li>b</li></ul>|<ul><li>a</li><li>b</li></ul>",
        "<ol><li>a</li></ol>|<ol><li>a</li></ol>",
        "<blockquote><p>a</p></blockquote>|<blockquote><p>a</p></blockquote>",
        "a<br>b|a<br />b",
        "<abbr title=\"Centre national\">CN</abbr>|<abbr title=\"Centre national\">CN</abbr>",
        "<p lang=\"de\">Grüße</p>|<p lang=\"de\">Grüße</p>",
      })
  void keepsWhatTheEditorWrites(String given, String kept) {
    assertThat(clean(given)).isEqualTo(kept);
  }

  @Test
  void keepsLinksToPagesMailAndTelephone() {
    for (String address :
        List.of(
            "/themes", "https://example.org/a?b=c", "mailto:a@example.org", "tel:+33100000000")) {
      assertThat(clean("<a href=\"" + address + "\">x</a>"))
          .contains("href=\"")
          .satisfies(clean -> assertThat(decoded(clean)).contains(address));
    }
  }

  @Test
  void takesTextsOnly() {
    Intake intake = Intake.starting(Source::pointer, "");

    kind.take(JsonText.number(1), intake);

    assertThat(intake.problems()).extracting("code").containsExactly("not-a-text");
  }

  @Property(tries = 2_000)
  void isTheSameWhenItIsCleanedAgain(@ForAll("markup") String markup) {
    String clean = clean(markup);

    assertThat(clean(clean)).isEqualTo(clean);
  }

  @Property(tries = 2_000)
  void isAlwaysHarmless(@ForAll("markup") String markup) {
    assertHarmless(clean(markup));
  }

  /** Pieces of markup in any order, with any characters between. */
  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> characters = Arbitraries.of("\u0000 \t\uFFFD\u202E\u0301\uD83C".split(""));
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.oneOf(pieces, pieces, characters, anything)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static void assertHarmless(String clean) {
    String text = HARMLESS.matcher(clean).replaceAll("");
    assertThat(text).as(clean).doesNotContain("<", ">");
    assertThat(ADDRESS.matcher(clean).results().map(found -> decoded(found.group(1))))
        .as(clean)
        .allMatch(address -> address.matches("(?is)(https?|mailto|tel):.*|[^:]*([/?#].*)?"));
  }

  private static String decoded(String text) {
    return NUMBERED
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private String clean(String markup) {
    Intake intake = Intake.starting(Source::pointer, "");
    JsonValue taken = kind.take(JsonText.string(markup), intake);
    assertThat(intake.problems()).isEmpty();
    return ((JsonString) taken).getString();
  }
}
