package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditQuery;
import org.innoplaces.audit.action.ReadAudit;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownType;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.Upload;
import org.innoplaces.media.action.UploadMedia;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestEditor;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes out of one instance comes into another as it was. */
class ExportContentTest {

  private static final String AWAY =
      "{'mood':'calm','n':1.50,'nothing':null,'list':[{'type':'x','id':'b1'},3],'é':'\\u2028<&>'}";

  private static final AuditFilter EXPORTS =
      new AuditFilter("", "content.exported", "", Optional.empty(), Optional.empty());

  private final TestPlatform here = TestPlatform.on(TestDatabase.h2()).start();
  private final TestPlatform there = TestPlatform.on(TestDatabase.h2()).start();
  private final TestEditor editor = here.editor();

  @AfterEach
  void stop() {
    here.close();
    there.close();
  }

  @Test
  void bringsEveryTextWhereItWasAndSaysTheSameAgain() {
    UUID parent = editor.create("note");
    UUID note = editor.create("note");
    editor.save(parent, "fr", json("{'title':'Parent'}"));
    editor.save(note, "und", json("{'weight':3,'parent':'" + parent + "'}"));
    editor.save(
        note,
        "fr",
        json(
            "{'title':'Un','address':{'street':'R','place':'"
                + parent
                + "'},'unheard':{'of':1},'blocks':[{'type':'gone','x':'"
                + parent
                + "'}]}"),
        "un-deux");
    editor.save(note, "en", json("{'title':'One'}"));
    editor.publish(note, "und", "fr");

    byte[] first = Exchange.export(here);
    ImportResult result = Exchange.bring(there, first);

    assertThat(result).isEqualTo(new ImportResult(2, 0, 0));
    assertThat(heads(there, note)).isEqualTo(heads(here, note));
    assertThat(seen(there, note)).isEqualTo(seen(here, note)).hasSize(2);
    assertThat(Exchange.files(Exchange.export(there))).isEqualTo(Exchange.files(first));
    assertThat(Exchange.export(there)).isEqualTo(first);
    assertThat(Exchange.files(first))
        .containsKey("notes/" + note + ".json")
        .hasEntrySatisfying(
            "notes/" + note + ".json",
            told -> assertThat(told).contains("\"parent\": \"" + parent + "\""));
  }

  @Test
  void namesWhomTypesOfTheCoreReferTo() {
    UUID person = editor.create("person");
    UUID testimonial = editor.create("testimonial");
    editor.save(person, "und", json("{'name':'Zoé'}"));
    editor.save(testimonial, "und", json("{'person':'" + person + "'}"));

    assertThat(Exchange.files(Exchange.export(here)).get("testimonials/" + testimonial + ".json"))
        .contains("\"person\": \"person/" + person + "\"");
  }

  @Test
  void keepsTheAddressesOfATypeThatIsKnownToNobody() {
    UUID note = editor.create("note");
    editor.save(note, "fr", json("{'title':'Ma vague'}"));
    editor.publish(note, "fr");
    Map<String, String> told = new TreeMap<>();
    Exchange.files(Exchange.export(here))
        .forEach(
            (path, text) ->
                told.put(
                    path.replace("notes/", "waves/"),
                    text.replace("\"note\"", "\"wave\"").replace("\"notes\"", "\"waves\"")));

    Exchange.bring(there, Exchange.archive(told));

    assertThat(told.get("waves/" + note + ".json")).doesNotContain("slug");
    assertThat(seen(there, note)).isEqualTo(seen(here, note)).containsKey("fr ma-vague");
    assertThat(Exchange.files(Exchange.export(there))).isEqualTo(told);
    assertThat(Exchange.bring(there, Exchange.archive(told)).unchanged()).isEqualTo(1);
  }

  @Test
  void leavesAnAddressToOthersOnceAVersionHasGivenItUp() {
    Instant now = here.clock().instant();
    UUID first = editor.create("note");
    UUID second = editor.create("note");
    editor.save(first, "fr", json("{'title':'Un'}"));
    publish(first, now.plus(Duration.ofDays(2)), Optional.empty());
    publish(first, now.plus(Duration.ofDays(4)), Optional.of(now.plus(Duration.ofDays(6))));
    editor.save(second, "fr", json("{'title':'Un'}"));
    publish(second, now.plus(Duration.ofDays(8)), Optional.empty());

    Exchange.bring(there, Exchange.export(here));

    assertThat(seen(there, second)).isEqualTo(seen(here, second));
    assertThat(seen(there, first)).isEqualTo(seen(here, first));
  }

  private void publish(UUID note, Instant from, Optional<Instant> until) {
    editor.publish(note, new PublicationOrder(Set.of("fr"), Optional.of(from), until));
  }

  @Test
  void letsValuesThatNobodyKnowsReferToEntriesByTheIdsThatTheseHaveGotThere() {
    UUID parent = editor.create("note");
    UUID note = editor.create("note");
    editor.save(parent, "fr", json("{'title':'Parent'}"));
    editor.save(note, "fr", json("{'extensions':{'away':{'to':['" + parent + "'],'n':1.50}}}"));
    there.inTransaction(
        () ->
            there
                .get(ContentRepository.class)
                .add(new Entry(parent, "gadget", null, there.clock().instant())));

    Exchange.bring(there, Exchange.export(here));

    Entry moved =
        there.inTransaction(
            () ->
                there
                    .get(ContentRepository.class)
                    .findByKey("note", parent.toString())
                    .orElseThrow());
    assertThat(moved.id()).isNotEqualTo(parent);
    assertThat(heads(there, note).get("fr"))
        .contains("{\"to\":[\"" + moved.id() + "\"],\"n\":1.50}");
  }

  @Test
  void keepsTheValuesOfAPluginThatIsAwayByteForByte() {
    UUID note = editor.create("note");
    JsonObject values = json(AWAY);
    JsonObject extended =
        JsonText.object().add("extensions", JsonText.object().add("away", values)).build();
    editor.save(note, "und", extended);
    editor.save(note, "fr", JsonText.object(extended).add("title", "T").build());
    editor.publish(note, "und", "fr");

    Exchange.bring(there, Exchange.export(here));

    assertThat(heads(there, note)).isEqualTo(heads(here, note));
    assertThat(heads(there, note).get("fr")).contains("\"n\":1.50,\"nothing\":null");
  }

  @Test
  void tellsWhatReadersSeeApartFromTheDraftAndFromWhatIsPlanned() {
    Instant now = here.clock().instant();
    UUID note = editor.create("note");
    editor.save(note, "und", json("{'weight':1}"));
    editor.save(note, "fr", json("{'title':'Vu'}"));
    editor.publish(note, "und", "fr");
    editor.save(note, "fr", json("{'title':'Prévu'}"));
    Optional<Instant> start = Optional.of(now.plus(Duration.ofDays(2)));
    Optional<Instant> end = Optional.of(now.plus(Duration.ofDays(4)));
    editor.publish(note, new PublicationOrder(Set.of("fr"), start, end));
    editor.save(note, "fr", json("{'title':'Brouillon'}"));
    editor.save(note, "und", json("{'weight':2}"));
    here.clock().advance(Duration.ofMinutes(1));
    there.clock().advance(Duration.ofMinutes(9));

    byte[] first = Exchange.export(here);
    Exchange.bring(there, first);

    assertThat(heads(there, note)).isEqualTo(heads(here, note));
    assertThat(seen(there, note)).isEqualTo(seen(here, note)).hasSize(3);
    assertThat(Exchange.export(there)).isEqualTo(first);
    assertThat(Exchange.bring(there, first)).isEqualTo(new ImportResult(0, 0, 1));
    assertThat(Exchange.bring(here, first)).isEqualTo(new ImportResult(0, 0, 1));
  }

  @Test
  void keepsAddressesThatTheTitlesWouldNotGiveAgain() {
    UUID one = editor.create("note");
    UUID two = editor.create("note");
    for (UUID note : List.of(one, two)) {
      editor.save(note, "fr", json("{'title':'Pareil'}"));
      editor.publish(note, "fr");
    }
    editor.save(one, "fr", json("{'title':'Autrement'}"));

    byte[] first = Exchange.export(here);
    Exchange.bring(there, first);

    assertThat(seen(there, one)).isEqualTo(seen(here, one)).containsKey("fr pareil");
    assertThat(seen(there, two)).isEqualTo(seen(here, two)).containsKey("fr pareil-2");
    assertThat(Exchange.export(there)).isEqualTo(first);
  }

  @Test
  void takesTheBytesOfMediaAlong() {
    String picture = "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='9'></svg>";
    Upload upload =
        new Upload(
            new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)),
            "cour.svg",
            Optional.empty(),
            Optional.empty());
    UUID medium = here.get(UploadMedia.class).upload(Actor.SYSTEM, upload);

    byte[] first = Exchange.export(here);
    Exchange.bring(there, first);

    assertThat(Exchange.files(first).keySet())
        .anyMatch(path -> path.matches("files/[0-9a-f]{64}/cour.svg"));
    assertThat(JsonText.parse(heads(there, medium).get("und")).getJsonObject("file"))
        .isEqualTo(JsonText.parse(heads(here, medium).get("und")).getJsonObject("file"));
    assertThat(Exchange.export(there)).isEqualTo(first);
  }

  @Test
  void keepsEntriesWhosePluginIsAway() {
    UUID gadget = UUID.randomUUID();
    here.inTransaction(() -> gadget(gadget));

    byte[] first = Exchange.export(here);
    Exchange.bring(there, first);

    assertThat(Exchange.files(first)).containsKey("unknown-gadget/" + gadget + ".json");
    assertThat(heads(there, gadget)).isEqualTo(heads(here, gadget));
    assertThat(seen(there, gadget)).isEqualTo(seen(here, gadget)).hasSize(1);
    assertThat(Exchange.export(there)).isEqualTo(first);
  }

  private Entry gadget(UUID id) {
    ContentRepository repository = here.get(ContentRepository.class);
    Instant now = here.clock().instant();
    Entry entry = new Entry(id, "gadget", null, now);
    repository.add(entry);
    JsonObject data = json("{'wheels':4.0,'axles':{'next':null},'of':'" + UUID.randomUUID() + "'}");
    Revision revision =
        new Revision(
            UUID.randomUUID(),
            new Revision.Place(id, "fr", 1),
            new Revision.Text(data, null, RevisionIndex.NONE),
            new Revision.Origin("system", now, null));
    repository.addHead(revision, HeadText.of(TypeSchema.absent("gadget"), data));
    repository.add(
        new Publication(
            UUID.randomUUID(),
            "gadget",
            revision,
            "turbine",
            new Window(now, Publication.FOREVER)));
    return entry;
  }

  @Test
  void namesWhatOthersReferToWhereItIsNotWanted() {
    UUID draft = editor.create("note");
    UUID trashed = editor.create("note");
    UUID note = editor.create("note");
    editor.save(draft, "fr", json("{'title':'Brouillon'}"));
    editor.save(trashed, "fr", json("{'title':'Jeté'}"));
    editor.save(
        note, "fr", json("{'title':'Vu','next':'" + draft + "','related':['" + trashed + "']}"));
    editor.save(note, "en", json("{'title':'Seen'}"));
    editor.publish(note, "fr", "en");
    here.get(TrashEntry.class).trash(Actor.SYSTEM, trashed);

    byte[] some =
        Exchange.export(here, new ExportOrder(Optional.of("note"), Optional.of("fr"), true));
    ImportResult result = Exchange.bring(there, some);

    assertThat(result.created()).isEqualTo(3);
    assertThat(heads(there, note)).containsOnlyKeys("fr");
    assertThat(heads(there, note).get("fr")).isEqualTo(heads(here, note).get("fr"));
    assertThat(heads(there, draft)).isEmpty();
    assertThat(heads(there, trashed)).isEmpty();
  }

  @Test
  void asksForTheRightToReadEveryTypeAndTellsTheAuditLog() {
    ExportContent export = here.get(ExportContent.class);

    assertThatThrownBy(() -> export.export(Actor.ANONYMOUS, ExportOrder.EVERYTHING))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                export.export(
                    Actor.SYSTEM, new ExportOrder(Optional.of("unicorn"), Optional.empty(), false)))
        .isInstanceOf(UnknownType.class)
        .hasMessageContaining("unicorn");
    export.export(Actor.SYSTEM, new ExportOrder(Optional.of("note"), Optional.of("fr"), true));

    var log = here.get(ReadAudit.class).read(Actor.SYSTEM, new AuditQuery(EXPORTS, 1, 5));
    assertThat(log.entries()).hasSize(1);
    assertThat(log.entries().get(0).toJson().toString())
        .contains("\"type\":\"note\"", "\"locale\":\"fr\"", "\"state\":\"published\"");
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }

  private static Map<String, String> heads(TestPlatform platform, UUID entry) {
    return platform.inTransaction(
        () -> {
          Map<String, String> heads = new TreeMap<>();
          platform
              .get(ContentRepository.class)
              .heads(entry)
              .forEach(head -> heads.put(head.locale(), head.data().toString()));
          return heads;
        });
  }

  /** By language and address, what is seen when; of the past only that it has begun. */
  private static Map<String, String> seen(TestPlatform platform, UUID entry) {
    Instant now = platform.clock().instant();
    return platform.inTransaction(
        () -> {
          Map<String, String> seen = new TreeMap<>();
          ContentRepository repository = platform.get(ContentRepository.class);
          for (String locale : repository.localesPublishedFrom(entry, now)) {
            for (Publication one : repository.publicationsFrom(entry, locale, now)) {
              String from = one.from().isAfter(now) ? " " + one.from() : "";
              seen.put(
                  (locale + " " + one.slug() + from).strip(),
                  one.until() + " " + one.revision().data());
            }
          }
          return seen;
        });
  }
}
