package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.Site;

/** The themes of a running instance, as readers see them and as a program releases them. */
final class ThemesUnderRelease {

  private static final String RELEASES = "/api/manage/releases";
  private static final List<String> LOCALES = List.of("fr", "en");
  private static final Pattern TITLE = Pattern.compile("\\b(Old|New) (?:fr|en) \\d+");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site;
  private final String token;
  private List<String> ids = List.of();

  ThemesUnderRelease(Site site, String token) {
    this.site = site;
    this.token = token;
  }

  Site site() {
    return site;
  }

  /** Every text gets a newer version that readers do not see yet. */
  void draftTheNewTexts() {
    for (String id : ids()) {
      for (String locale : LOCALES) {
        int number = 1 + ids.indexOf(id);
        ObjectNode document = JSON.createObjectNode();
        ObjectNode data = document.putObject("data").put("type", "themes").put("id", id);
        data.putObject("attributes")
            .put("title", "New " + locale + " " + number)
            .put("description", "<p>New</p>");
        String path = "/api/manage/themes/" + id + "?locale=" + locale;
        String base = "\"" + locale + ".1-und.1\"";
        HttpResponse<String> saved = send("PATCH", path, document, base);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
      }
    }
  }

  private List<String> ids() {
    if (ids.isEmpty()) {
      List<String> found = new ArrayList<>();
      for (int page = 1; page <= 2; page++) {
        parsed(site.get(list("fr", page)))
            .get("data")
            .forEach(theme -> found.add(theme.get("id").asText()));
      }
      assertThat(found).hasSize(ManyThemes.NUMBER);
      ids = found;
    }
    return ids;
  }

  /** A new release of everything; returns its id. */
  String putTogether() {
    ObjectNode document = JSON.createObjectNode();
    ObjectNode attributes =
        document.putObject("data").put("type", "releases").putObject("attributes");
    ArrayNode items = attributes.put("name", "All").putArray("items");
    for (String id : ids()) {
      LOCALES.forEach(
          locale -> items.addObject().put("type", "themes").put("id", id).put("locale", locale));
    }
    HttpResponse<String> made = send("POST", RELEASES, document, "");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return parsed(made).at("/data/id").asText();
  }

  HttpResponse<String> schedule(String release) {
    return send("POST", RELEASES + "/" + release + "/schedule", JSON.createObjectNode(), "");
  }

  JsonNode undo(String release) {
    HttpResponse<String> undone =
        send("POST", RELEASES + "/" + release + "/undo", JSON.createObjectNode(), "");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    return parsed(undone).at("/data/meta");
  }

  String state(String release) {
    return meta(release).get("state").asText();
  }

  /** Waits until the clock has passed an instant of a release, and a little longer. */
  void waitFor(String name, String release) {
    Instant instant = Instant.parse(meta(release).get(name).asText());
    Duration left = Duration.between(Instant.now(), instant).plusMillis(300);
    if (!left.isNegative()) {
      site.staysFor(left);
    }
  }

  private JsonNode meta(String release) {
    HttpResponse<String> read = send("GET", RELEASES + "/" + release, null, "");
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    return parsed(read).at("/data/meta");
  }

  /** Lists, single answers and pages of the site, in both languages. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (String locale : LOCALES) {
      paths.add(list(locale, 1));
      paths.add(list(locale, 2));
      paths.add("/api/content/themes/" + locale + "-7?locale=" + locale);
      paths.add("/" + locale + "/themes");
      paths.add("/" + locale + "/themes/" + locale + "-7");
      paths.add("/" + locale + "/themes/" + locale + "-200");
    }
    return paths;
  }

  /** What stands at all of them. */
  List<String> answers() {
    return paths().stream().map(this::answer).toList();
  }

  private String answer(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** What the titles in all these answers say: Old, New or both. */
  Set<String> versions() {
    Set<String> versions = new TreeSet<>();
    paths().forEach(path -> versions.addAll(versionsAt(path)));
    return versions;
  }

  /** What the titles in one of them say. */
  Set<String> versionsAt(String path) {
    Set<String> versions = new TreeSet<>();
    Matcher title = TITLE.matcher(answer(path));
    while (title.find()) {
      versions.add(title.group(1));
    }
    assertThat(versions).as(path).isNotEmpty();
    return versions;
  }

  private static String list(String locale, int page) {
    return "/api/content/themes?page%5Bsize%5D=100&page%5Bnumber%5D=" + page + "&locale=" + locale;
  }

  private HttpResponse<String> send(String method, String path, JsonNode body, String ifMatch) {
    return site.send(
        path,
        request -> {
          request.header("Authorization", "Bearer " + token);
          if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
          }
          return body == null
              ? request.GET()
              : request
                  .header("Content-Type", "application/vnd.api+json")
                  .method(method, BodyPublishers.ofString(body.toString()));
        });
  }

  private static JsonNode parsed(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
