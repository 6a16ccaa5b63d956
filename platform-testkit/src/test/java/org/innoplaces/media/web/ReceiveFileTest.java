package org.innoplaces.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.action.FindPublishedFile;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.TooLarge;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiveFileTest {

  private static final TestPlatform PLATFORM = EachDatabase.h2();
  private static final Actor EDITOR = new Actor("test/librarian", "Librarian");
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>";

  private final ReceiveFile receive = PLATFORM.get(ReceiveFile.class);

  @BeforeEach
  void allowTheEditor() {
    TestPolicy.allow(EDITOR, "create media", "edit media");
  }

  @Test
  void makesAMediumOfAFile() {
    FileReply reply = create("C:\\Fotos\\La cour.png", "image/png", picture(30, 20));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.location()).hasValue("/api/manage/media/" + id(reply));
    assertThat(reply.tag()).isEqualTo("und.1");
    JsonObject attributes = attributes(reply);
    assertThat(attributes.getString("name")).isEqualTo("La cour");
    assertThat(attributes.getJsonObject("file").getString("name")).isEqualTo("La-cour.png");
    assertThat(attributes.getJsonObject("file").getInt("width")).isEqualTo(30);
    assertThat(PLATFORM.get(FindPublishedFile.class).find(id(reply))).isEmpty();
  }

  @Test
  void takesAFileOfWhichNobodySaysWhatItIs() {
    assertThat(create("cour", "application/octet-stream", picture(30, 20)).status()).isEqualTo(201);
    assertThat(create("cour", null, picture(30, 20)).status()).isEqualTo(201);
  }

  @Test
  void readsNothingOfWhatIsNotAllowed() {
    InputStream unread =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("read");
          }
        };
    Sent sent = new Sent(unread, Optional.empty(), -1);
    UUID medium = id(create("a.png", "image/png", picture(3, 2)));
    TestPolicy.allow(EDITOR, "edit theme", "create theme");

    assertThatThrownBy(() -> receive.create(EDITOR, named("a.png"), sent))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> replace(medium.toString(), "\"und.1\"", sent))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> receive.create(Actor.ANONYMOUS, named("a.png"), sent))
        .isInstanceOf(NotSignedIn.class);
    allowTheEditor();
    Sent announced = new Sent(unread, Optional.empty(), 2_000_000_000);
    assertThatThrownBy(() -> receive.create(EDITOR, named("a.png"), announced))
        .isInstanceOf(TooLarge.class);
  }

  @Test
  void stopsReadingWhereAFileIsTooLarge() {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'x';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            read[0] += length;
            return length;
          }
        };

    assertThatThrownBy(
            () -> receive.create(EDITOR, named("a.png"), new Sent(endless, Optional.empty(), -1)))
        .isInstanceOfSatisfying(
            TooLarge.class,
            refusal -> {
              assertThat(told(refusal, Locale.ENGLISH)).contains("a.png", "more than 25,000,000");
              assertThat(told(refusal, Locale.FRENCH)).contains("a.png", "plus de 25");
            });
    assertThat(read[0]).isLessThan(26_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "cour.jpg, image/jpeg",
    "cour.png, image/jpeg",
    "cour.png, text/html",
    "cour.html, image/png",
    "cour.exe, image/png",
    "cour.svg, image/svg+xml"
  })
  void refusesAFileThatLiesAboutItsType(String name, String type) {
    assertRefused(name, type, picture(30, 20), "its bytes are image/png", "sont image/png");
  }

  @Test
  void refusesWhatActsWhenItIsShown() {
    byte[] script = text(SVG.formatted("<script>alert(1)</script>"));
    byte[] handler = text(SVG.formatted("<g onload='alert(1)'/>"));
    byte[] page = text("<!doctype html><script>alert(1)</script>");

    assertRefused("a.svg", "image/svg+xml", script, "the element script", "l’élément script");
    assertRefused("a.svg", "image/svg+xml", handler, "the attribute onload", "l’attribut onload");
    assertRefused("a.png", "image/png", page, "a web page", "une page web");
    assertRefused("a.html", "text/html", page, "a web page", "une page web");
  }

  @Test
  void refusesWhatWouldFillMemoryOrDisk() {
    byte[] huge = picture(1, 1);
    ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
    byte[] packed = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};

    assertRefused("a.png", "image/png", huge, "30,000 × 30,000 pixels", "pixels");
    assertRefused("a.svgz", "image/svg+xml", packed, "Unpack it", "Décompressez-le");
    assertRefused("a.zip", "application/zip", zip, "Unpack it", "Décompressez-le");
  }

  @Test
  void namesParametersThatAreWrong() {
    Sent sent = sent("image/png", picture(3, 2));
    MultivaluedMap<String, String> other = named("a.png");
    other.add("folder", "b");

    assertThat(problems(() -> receive.create(EDITOR, new MultivaluedHashMap<>(), sent)))
        .isEqualTo("missing-parameter filename");
    assertThat(problems(() -> receive.create(EDITOR, other, sent)))
        .isEqualTo("unknown-parameter folder");
  }

  @Test
  void replacesAFileAndReadersSeeTheFormerOneUntilItIsPublished() {
    UUID medium = id(create("yard.png", "image/png", picture(30, 20)));
    PLATFORM.editor().save(medium, "en", JsonText.parse("{\"alt\":\"A yard\"}"));
    PLATFORM.editor().publish(medium, "und", "en");
    var files = PLATFORM.get(FindPublishedFile.class);
    var before = files.find(medium).orElseThrow();

    FileReply reply = replace(medium, "\"en.1-und.1\"", "image/png", picture(60, 40));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.tag()).isEqualTo("und.2");
    assertThat(attributes(reply).getJsonObject("file").getInt("width")).isEqualTo(60);
    assertThat(attributes(reply).getString("name")).isEqualTo("yard");
    assertThat(files.find(medium)).hasValue(before);
    PLATFORM.clock().advance(java.time.Duration.ofMinutes(1));
    PLATFORM.editor().publish(medium, "und");
    var after = files.find(medium).orElseThrow();
    assertThat(after.address().version()).isNotEqualTo(before.address().version());
    assertThat(after.file().width()).isEqualTo(60);
    assertThat(before.path()).exists();
  }

  @Test
  void mergesAReplacementWithOtherChangesAndRefusesASecondOne() {
    UUID medium = id(create("yard.png", "image/png", picture(30, 20)));
    JsonObject draft =
        PLATFORM.get(org.innoplaces.media.action.ReadMediaFile.class).read(EDITOR, medium).values();
    PLATFORM.editor().save(medium, "und", JsonText.object(draft).add("credit", "Noor").build());

    FileReply merged = replace(medium, "\"und.1\"", "image/png", picture(60, 40));

    assertThat(attributes(merged).getString("credit")).isEqualTo("Noor");
    assertThatThrownBy(() -> replace(medium, "\"und.1\"", "image/png", picture(9, 9)))
        .isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> replace(medium, "\"und.9\"", "image/png", picture(9, 9)))
        .isInstanceOf(OutOfDate.class);
  }

  @Test
  void asksWhatAReplacementStartsFrom() {
    String medium = id(create("yard.png", "image/png", picture(30, 20))).toString();
    Sent sent = sent("image/png", picture(3, 2));

    assertThatThrownBy(() -> replace(medium, null, sent)).isInstanceOf(PreconditionMissing.class);
    assertThat(problems(() -> replace(medium, "\"fr.1\"", sent)))
        .isEqualTo("malformed-etag If-Match");
    assertThatThrownBy(() -> replace(UUID.randomUUID().toString(), "\"und.1\"", sent))
        .isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> replace("../a", "\"und.1\"", sent)).isInstanceOf(NotFound.class);
    UUID theme = PLATFORM.editor().create("theme");
    PLATFORM.editor().save(theme, "und", JsonText.parse("{\"position\":1}"));
    assertThatThrownBy(() -> replace(theme.toString(), "\"und.1\"", sent))
        .isInstanceOf(UnknownEntry.class);
  }

  @Test
  void doesNotMakeADocumentOfAPicture() {
    UUID medium = id(create("yard.png", "image/png", picture(30, 20)));

    PlatformException refusal =
        Assertions.catchThrowableOfType(
            PlatformException.class,
            () -> replace(medium, "\"und.1\"", "application/pdf", text("%PDF-1.7")));

    assertThat(told(refusal, Locale.ENGLISH)).contains("cannot become application/pdf");
    assertThat(told(refusal, Locale.FRENCH)).contains("ne peut pas devenir application/pdf");
  }

  private void assertRefused(
      String name, String type, byte[] bytes, String english, String french) {
    PlatformException refusal =
        Assertions.catchThrowableOfType(PlatformException.class, () -> create(name, type, bytes));
    assertThat(refusal).as(name).isNotNull();
    assertThat(refusal.problems().get(0).code()).isEqualTo("unsafe-file");
    assertThat(refusal.problems().get(0).source().value()).isEqualTo("/data/attributes/file");
    assertThat(told(refusal, Locale.ENGLISH)).contains(name, english);
    assertThat(told(refusal, Locale.FRENCH)).contains(name, french);
  }

  private static String told(PlatformException refusal, Locale locale) {
    return refusal.problems().get(0).text(locale);
  }

  private static String problems(Runnable request) {
    PlatformException refusal =
        Assertions.catchThrowableOfType(PlatformException.class, request::run);
    var problem = refusal.problems().get(0);
    return problem.code() + " " + problem.source().value();
  }

  private FileReply create(String name, String type, byte[] bytes) {
    return receive.create(EDITOR, named(name), sent(type, bytes));
  }

  private FileReply replace(UUID medium, String ifMatch, String type, byte[] bytes) {
    String end = type.endsWith("pdf") ? ".pdf" : ".png";
    return receive.replace(
        EDITOR, medium.toString(), ifMatch, named("new" + end), sent(type, bytes));
  }

  private FileReply replace(String medium, String ifMatch, Sent sent) {
    return receive.replace(EDITOR, medium, ifMatch, named("new.png"), sent);
  }

  private static MultivaluedMap<String, String> named(String name) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.add("filename", name);
    return parameters;
  }

  private static Sent sent(String type, byte[] bytes) {
    return new Sent(new ByteArrayInputStream(bytes), Optional.ofNullable(type), bytes.length);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static UUID id(FileReply reply) {
    return UUID.fromString(reply.body().getJsonObject("data").getString("id"));
  }

  private static JsonObject attributes(FileReply reply) {
    return reply.body().getJsonObject("data").getJsonObject("attributes");
  }

  private static byte[] picture(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
