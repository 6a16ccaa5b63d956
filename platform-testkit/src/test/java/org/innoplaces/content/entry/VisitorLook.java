package org.innoplaces.content.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.entry.PublicationModel.Cell;
import org.innoplaces.testkit.TestPlatform;

/** Reads an entry as a visitor does and compares it with the model's cell. */
record VisitorLook(TestPlatform platform, PublicationModel model, Step.Look look) {

  void at(Instant tick, UUID... entries) {
    UUID entry = entries[look.entry()];
    ReadContent read = platform.get(ReadContent.class);
    Instant instant = look.half() ? tick.plusMillis(500) : tick;
    ReadScope scope = new ReadScope(look.language(), Optional.of(instant));
    Optional<Content> seen = read.find(scope, "note", entry);
    Optional<String> language = language();
    assertThat(seen.map(Content::language)).isEqualTo(language);
    language.ifPresent(serving -> assertSame(seen.orElseThrow(), serving));
    language
        .map(serving -> cell(serving).slug())
        .ifPresent(
            slug ->
                assertThat(read.find(scope, "note", slug).map(Content::id))
                    .contains(entries[owner(slug)]));
  }

  /** French is the default, so English readers see it where there is no English. */
  private Optional<String> language() {
    return chain().stream().filter(language -> cell(language) != null).findFirst();
  }

  private List<String> chain() {
    return look.language().equals("en") ? List.of("en", "fr") : List.of("fr");
  }

  /** One entry can have in French the slug that the other has in English. */
  private int owner(String slug) {
    return chain().stream()
        .flatMap(language -> Stream.of(0, 1).filter(entry -> hasSlug(entry, language, slug)))
        .findFirst()
        .orElseThrow();
  }

  private boolean hasSlug(int entry, String language, String slug) {
    Cell cell = model.at(entry, language, look.tick());
    return cell != null && cell.slug().equals(slug);
  }

  private void assertSame(Content seen, String language) {
    Cell shared = cell("und");
    assertThat(seen.get("title")).isEqualTo(cell(language).text().title());
    assertThat(seen.slug()).isEqualTo(cell(language).slug());
    assertThat(seen.get("weight")).isEqualTo(shared == null ? null : weight(shared));
  }

  /** The run writes the title's letter as the weight of shared values. */
  private static int weight(Cell shared) {
    String title = shared.text().title();
    return "abc".indexOf(title.charAt(title.length() - 1));
  }

  private Cell cell(String locale) {
    return model.at(look.entry(), locale, look.tick());
  }
}
