package org.innoplaces.content.index.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.EntryHead;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.index.IndexedFields;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Texts that were written while nobody knew their fields. */
@OnEachDatabase
class IndexTextsTest {

  private static final String[] HAVE_COME = {
    "title", "weight", "price", "colour", "parent", "teaser"
  };

  private final TestPlatform platform;
  private final UUID target;

  IndexTextsTest(TestPlatform platform) {
    this.platform = platform;
    this.target = platform.editor().create("note");
  }

  @Test
  void areFoundByFieldsThatHaveComeSince() {
    UUID shared =
        writtenBlindly(
            "und",
            "{\"price\":12.50,\"colour\":\"RED\",\"weight\":3,\"parent\":\"%s\"}"
                .formatted(target));
    UUID text = writtenBlindly("fr", "{\"title\":\"Été\"}");

    start();

    assertThat(rows(shared))
        .containsExactly("colour RED", "parent " + target, "price 12.5", "weight 3", "→ parent 0");
    assertThat(rows(text)).containsExactly("title Été");
    assertThat(head(text).title()).contains("Été");
  }

  @Test
  void referToWhatBlocksReferToThatHaveComeSince() {
    UUID text =
        writtenBlindly(
            "en", "{\"blocks\":[{\"type\":\"teaser\",\"media\":\"%s\"}]}".formatted(target));

    start();

    assertThat(rows(text)).containsExactly("→ blocks 0");
  }

  @Test
  void haveNoRowsOfWhatIsNotOfTheFieldsKind() {
    UUID shared =
        writtenBlindly(
            "und",
            "{\"price\":\"dear\",\"colour\":\"PINK\",\"weight\":[1],\"parent\":\"nowhere\"}");

    start();

    assertThat(rows(shared)).isEmpty();
  }

  @Test
  void areLeftAloneWhenTheirRowsAreThere() {
    Revision saved =
        platform
            .editor()
            .save(target, "und", JsonText.parse("{\"price\":12.50,\"parent\":\"" + target + "\"}"));
    List<String> before = rows(saved.id());
    start();

    assertThat(rows(saved.id())).isEqualTo(before).contains("price 12.5", "→ parent 0");
  }

  @Test
  void areLookedAtOnceOnly() {
    start();

    assertThat(platform.statements().during(() -> platform.get(KeepIndex.class).begin()))
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void areInListsThatWerePreparedBefore() {
    long before = version();

    start();

    assertThat(version()).isGreaterThan(before);
  }

  private long version() {
    return platform
        .entityManager()
        .createQuery("select s.version from ContentState s", Long.class)
        .getSingleResult();
  }

  /**
   * Forgets the fields and a kind of blocks, as an instance does that ran without them, and starts
   * with them.
   */
  private void start() {
    platform.inTransaction(
        () -> {
          for (String name : HAVE_COME) {
            platform
                .entityManager()
                .createQuery(
                    "delete from IndexedField f where f.type = 'note'"
                        + " and (f.block = :name or f.block = '' and f.field = :name)")
                .setParameter("name", name)
                .executeUpdate();
          }
        });
    platform.get(KeepIndex.class).begin();
    for (int piece = 0; piece < 20 && isLeft(); piece++) {
      platform.jobs().runDue();
    }
    assertThat(isLeft()).isFalse();
  }

  private boolean isLeft() {
    return platform
            .entityManager()
            .createQuery("select count(f) from IndexedField f where f.done = false", Long.class)
            .getSingleResult()
        > 0;
  }

  private UUID writtenBlindly(String locale, String values) {
    JsonObject data = JsonText.parse(values);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Revision revision =
        new Revision(
            id,
            new Revision.Place(target, locale, 1),
            new Revision.Text(data, null, RevisionIndex.NONE),
            new Revision.Origin("system", Instant.EPOCH, null));
    HeadText nothing = HeadText.of(TypeSchema.absent("note"), data);
    platform.inTransaction(() -> platform.get(ContentRepository.class).addHead(revision, nothing));
    return id;
  }

  private EntryHead head(UUID revision) {
    return platform
        .entityManager()
        .createQuery("select h from EntryHead h where h.revisionId = :id", EntryHead.class)
        .setParameter("id", revision)
        .getSingleResult();
  }

  private List<String> rows(UUID revision) {
    RevisionIndex index =
        platform.inTransaction(
            () ->
                platform
                    .get(IndexedFields.class)
                    .rows(Set.of(revision))
                    .getOrDefault(revision, RevisionIndex.NONE));
    Stream<String> values =
        index.fieldValues().stream().map(row -> row.field() + " " + told(row.value()));
    Stream<String> targets =
        index.references().stream().map(row -> "→ " + row.field() + " " + row.position());
    return Stream.concat(values, targets).sorted().toList();
  }

  private static String told(IndexValue value) {
    return value.number() == null
        ? value.text()
        : value.number().stripTrailingZeros().toPlainString();
  }
}
