package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.store.MediaFolder;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFileTest {

  private static final int LARGEST = 20_000;
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";
  private static final Source PLACE = Source.file("media/it.json", "/file");

  @TempDir Path folder;
  private MediaStore files;
  private StoreFile storeFile;

  @BeforeEach
  void open() {
    files = MediaFolder.in(folder);
    storeFile = new StoreFile(files, new MediaSettings(folder, LARGEST));
  }

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
  void measuresPictures(String format, String mediaType) throws IOException {
    MediaFile file = store("workshop." + format, picture(format, 30, 20));

    assertThat(file.mediaType()).isEqualTo(mediaType);
    assertThat(file.name()).isEqualTo("workshop." + format);
    assertThat(file.width()).isEqualTo(30);
    assertThat(file.height()).isEqualTo(20);
    assertThat(files.find(file.sha256())).isPresent();
    assertThat(Files.size(files.find(file.sha256()).orElseThrow())).isEqualTo((long) file.size());
  }

  @Test
  void storesTheSameBytesOnce() throws IOException {
    byte[] picture = picture("png", 30, 20);

    assertThat(store("a.png", picture)).isEqualTo(store("a.png", picture));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void measuresWebpOfAllThreeKinds() {
    assertThat(sizeOf(webp("VP8 ", "300100" + "9d012a" + "40018a00"))).isEqualTo("320x138");
    assertThat(sizeOf(webp("VP8L", "2f" + "3f412200"))).isEqualTo("320x138");
    assertThat(sizeOf(webp("VP8X", "10000000" + "3f0100" + "890000"))).isEqualTo("320x138");
  }

  @Test
  void measuresAvifByItsLargestItem() {
    String thumbnail = box("ispe", "00000000" + "00000020" + "00000010");
    String whole = box("ispe", "00000000" + "00000140" + "0000008a");
    String properties = box("iprp", box("ipco", thumbnail + whole));
    String avif = box("ftyp", text("mif1") + "00000000" + text("avifmiaf"));

    assertThat(sizeOf(hex(avif + box("meta", "00000000" + properties)))).isEqualTo("320x138");
  }

  @Test
  void turnsPhotographsThatTheCameraTookUpright() throws IOException {
    byte[] lying = picture("jpg", 30, 20);
    String directory = "0001" + "0112" + "0003" + "00000001" + "00060000" + "00000000";
    String exif = text("Exif") + "0000" + text("MM") + "002a" + "00000008" + directory;
    String segment = "ffe1" + "%04x".formatted(2 + exif.length() / 2) + exif;

    assertThat(sizeOf(hex("ffd8" + segment + hex(lying).substring(4)))).isEqualTo("20x30");
  }

  @Test
  void takesFilmsAndDocumentsWithoutMeasures() {
    MediaFile film = store("open day.mp4", hex(box("ftyp", text("isom00000000"))));
    MediaFile document = store("rules.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));

    assertThat(film.mediaType()).isEqualTo("video/mp4");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(film.width()).isNull();
    assertThat(document.height()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\Fotos\\Été à l’atelier.PNG, Ete-a-l-atelier.png",
    "../../etc/passwd, passwd.png",
    "photo.jpeg, photo.png",
    ".png, png.png",
    "'???', file.png",
    "two.dots.png, two-dots.png"
  })
  void givesNamesThatAreSafeAndTrue(String given, String expected) throws IOException {
    assertThat(store(given, picture("png", 2, 2)).name()).isEqualTo(expected);
  }

  @Test
  void refusesAPageThatIsCalledAPicture() {
    assertRefused("holiday.png", "<html><script>alert(1)</script></html>", "web-page");
    assertRefused("holiday.jpg", "\n<!DOCTYPE HTML><title>x</title>", "web-page");
    assertRefused("holiday.svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "web-page");
    assertRefused(
        "holiday.svg",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
        "unknown-type");
    assertRefused("nothing.png", "", "unknown-type");
    assertRefused("program.exe", "MZ\u0090\u0000", "unknown-type");
  }

  @Test
  void refusesWhatIsPacked() {
    assertRefused("drawing.svgz", hex("1f8b0800" + "00".repeat(20)), "packed");
    assertRefused("pictures.zip", hex("504b0304" + "00".repeat(20)), "packed");
  }

  @Test
  void refusesAPictureThatWouldFillTheMemory() throws IOException {
    byte[] small = picture("png", 1, 1);
    ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);

    assertRefused("bomb.png", small, "too-many-pixels");
    assertRefused("bomb.webp", webp("VP8L", "2f" + "ffffffff"), "too-many-pixels");
  }

  @Test
  void refusesPicturesThatDeclareNoMeasures() {
    assertRefused("cut.png", hex("89504e470d0a1a0a0000"), "no-measures");
    assertRefused("cut.jpg", hex("ffd8ffe00010"), "no-measures");
    assertRefused("cut.gif", "GIF89a", "no-measures");
    assertRefused("cut.webp", webp("VP8 ", ""), "no-measures");
    assertRefused("cut.webp", webp("JUNK", "00"), "no-measures");
    assertRefused("cut.avif", hex(box("ftyp", text("avif00000000"))), "no-measures");
  }

  @Test
  void refusesFilesThatAreTooLarge() {
    byte[] large = ("%PDF-" + "x".repeat(LARGEST)).getBytes(StandardCharsets.UTF_8);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> store("large.pdf", large))
        .isInstanceOf(org.innoplaces.problem.TooLarge.class)
        .hasMessageContaining("large.pdf is refused: it has more than 20,000 bytes");
    assertThat(kept()).isEmpty();
  }

  @Test
  void tellsTheRefusalInTheLanguageOfTheReader() {
    Problem problem = refusal("page.png", "<html/>".getBytes(StandardCharsets.UTF_8));

    assertThat(problem.code()).isEqualTo("unsafe-file");
    assertThat(problem.source()).isEqualTo(PLACE);
    assertThat(problem.text(Locale.ENGLISH)).contains("page.png").contains("whatever it is called");
    assertThat(problem.text(Locale.FRENCH)).contains("page.png").contains("quel que soit son nom");
  }

  @Test
  void measuresDrawingsByTheirAttributesOrTheirBox() {
    assertThat(sizeOf(svg("width='600' height='400.4px'", ""))).isEqualTo("600x400");
    assertThat(sizeOf(svg("width='100%' viewBox='-5,0 320 138.2'", ""))).isEqualTo("320x138");
    assertThat(sizeOf(svg("", ""))).isEqualTo("nullxnull");
    assertThat(sizeOf(("\uFEFF" + SVG).getBytes(StandardCharsets.UTF_8))).isEqualTo("3x2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0h9' fill='url(#a)' style='stroke: url( \"#b\" )'/>",
        "<defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>",
        "<use href='#a'/><use xlink:href='#b' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
        "<image href='data:image/png;base64,iVBORw0KGgo='/>",
        "<style>.a > .b { fill: #fff } /* plain */</style>",
        "<n:namedview xmlns:n='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' n:x='1'/>",
        "<title>A workshop, and a cat (asleep)</title><text aria-label='5 image (s)'>€</text>",
      })
  void takesHarmlessDrawings(String inner) {
    assertThat(store("drawing.svg", svg("", inner)).mediaType()).isEqualTo("image/svg+xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "svg-element | <script>alert(1)</script>",
        "svg-element | <h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
        "svg-element | <foreignObject><p/></foreignObject>",
        "svg-element | <iframe src='#'/>",
        "svg-element | <a href='#'><text>x</text></a>",
        "svg-element | <set attributeName='href' to='javascript:alert(1)'/>",
        "svg-element | <animate attributeName='href' values='javascript:alert(1)'/>",
        "svg-element | <handler xmlns='http://www.w3.org/2001/xml-events'/>",
        "svg-element | <?xml-stylesheet href='https://elsewhere.example/a.css'?>",
        "svg-element | <style><g/>@import 'https://elsewhere.example/a.css'</style>",
        "svg-attribute | <g onload='alert(1)'/>",
        "svg-attribute | <g ONCLICK='alert(1)'/>",
        "svg-attribute | <g xml:base='https://elsewhere.example/'/>",
        "svg-reference | <image href='https://elsewhere.example/a.png'/>",
        "svg-reference | <image href='//elsewhere.example/a.png'/>",
        "svg-reference | <image href='data:image/svg+xml;base64,PHN2Zz4='/>",
        "svg-reference | <image href='data:image/png;base64,xx%22%3E'/>",
        "svg-reference | <use href='other.svg#a'/>",
        "svg-reference | <g fill='url(https://elsewhere.example/a)'/>",
        "svg-reference | <g fill='u\\72l(https://elsewhere.example/a)'/>",
        "svg-reference | <g style='background: image-set(\"https://elsewhere.example/a\" 1x)'/>",
        "svg-reference | <style>@import 'https://elsewhere.example/a.css'</style>",
        "svg-reference | <style>@imp<!-- -->ort 'https://elsewhere.example/a.css'</style>",
        "svg-reference | <style><![CDATA[@im]]>port 'a.css'</style>",
        "svg-reference | <style>@\\69mport 'a.css'</style>",
        "svg-malformed | <g>",
      })
  void refusesDrawingsThatActOrFetch(String reason, String inner) {
    assertRefused("drawing.svg", svg("", inner), reason);
  }

  @Test
  void refusesDrawingsWithEntities() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&c;</text></svg>";
    String file =
        "<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&f;</text></svg>";
    String external =
        "<!DOCTYPE svg SYSTEM 'https://elsewhere.example/svg.dtd'>"
            + "<svg xmlns='http://www.w3.org/2000/svg'/>";

    assertRefused("bomb.svg", bomb, "svg-dtd");
    assertRefused("file.svg", file, "svg-dtd");
    assertRefused("external.svg", external, "svg-dtd");
  }

  @Test
  void refusesDrawingsThatBrowsersWouldReadDifferently() {
    assertRefused("a.svg", "<?xml version='1.0' encoding='UTF-7'?>" + SVG, "svg-malformed");
    assertRefused("a.svg", SVG.getBytes(StandardCharsets.UTF_16), "unknown-type");
    assertRefused(
        "a.svg",
        hex(hex(SVG.getBytes(StandardCharsets.UTF_8)).replace("27", "c0")),
        "svg-malformed");
  }

  private MediaFile store(String name, byte[] bytes) {
    return storeFile.store(new ByteArrayInputStream(bytes), name, PLACE);
  }

  private String sizeOf(byte[] bytes) {
    MediaFile file = store("any", bytes);
    return file.width() + "x" + file.height();
  }

  private void assertRefused(String name, String text, String reason) {
    assertRefused(name, text.getBytes(StandardCharsets.UTF_8), reason);
  }

  private void assertRefused(String name, byte[] bytes, String reason) {
    String expected = Problem.of("unsafe-file", null, name, "REASON").text(Locale.ENGLISH);
    String sentence = refusal(name, bytes).text(Locale.ENGLISH);
    String start = org.innoplaces.problem.Message.of("unsafe-file." + reason).in(Locale.ENGLISH);
    assertThat(sentence).startsWith(expected.substring(0, expected.indexOf("REASON")));
    assertThat(sentence).contains(start.substring(0, (start + "{").indexOf('{')));
    assertThat(kept()).isEmpty();
  }

  private Problem refusal(String name, byte[] bytes) {
    InvalidInput refusal =
        Assertions.catchThrowableOfType(InvalidInput.class, () -> store(name, bytes));
    assertThat(refusal).as("refused").isNotNull();
    return refusal.problems().get(0);
  }

  private java.util.List<Path> kept() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] svg(String attributes, String inner) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + inner + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] webp(String chunk, String data) {
    String first =
        text(chunk) + little(data.length() / 2) + data + "00".repeat(data.length() / 2 % 2);
    String frame = chunk.equals("VP8X") ? text("VP8 ") + little(0) : "";
    String all = text("WEBP") + first + frame;
    return hex(text("RIFF") + little(all.length() / 2) + all);
  }

  private static String little(int number) {
    return hex(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
  }

  private static String box(String type, String content) {
    return "%08x".formatted(8 + content.length() / 2) + text(type) + content;
  }

  private static String text(String text) {
    return hex(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
