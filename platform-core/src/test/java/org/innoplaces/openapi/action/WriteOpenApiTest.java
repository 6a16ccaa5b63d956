package org.innoplaces.openapi.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;
import org.innoplaces.plugin.Contributions;
import org.junit.jupiter.api.Test;

class WriteOpenApiTest {

  @Test
  void writesADocumentWithoutAnyModule() {
    JsonObject document = new WriteOpenApi(List.of()).write();

    assertThat(document.getString("openapi")).isEqualTo("3.1.0");
    assertThat(document.getJsonArray("servers")).hasToString("[{\"url\":\"/\"}]");
    assertThat(document.getJsonObject("paths")).isEmpty();
    assertThat(document.getJsonObject("components").getJsonObject("schemas"))
        .containsKeys("jsonapi", "error", "errors");
  }

  @Test
  void goesOnWithoutAModuleThatFails() {
    WriteOpenApi write = new WriteOpenApi(List.of(new Broken(), new Hello()));
    JsonObject document = silently(write::write);

    assertThat(document.getJsonObject("paths")).containsOnlyKeys("/api/hello");
    assertThat(schemas(document)).containsKey("hello.greeting");
  }

  @Test
  void hearsTheFirstOfTwoThatDescribeTheSame() {
    JsonObject document = new WriteOpenApi(List.of(new Liar(), new Hello())).write();

    assertThat(document.getJsonObject("paths").getJsonObject("/api/hello").getString("title"))
        .isEqualTo("Good day");
    assertThat(schemas(document).getJsonObject("errors")).containsKey("properties");
  }

  @Test
  void letsTwoModulesDescribeOnePathTogether() {
    OpenApiPaths json = () -> described("{'post':{'summary':'one','body':{'json':1}}}");
    OpenApiPaths files = () -> described("{'post':{'summary':'two','body':{'file':2}},'put':{}}");

    JsonObject document = new WriteOpenApi(List.of(json, files)).write();

    assertThat(document.getJsonObject("paths").getJsonObject("/api/a"))
        .isEqualTo(parse("{'post':{'summary':'one','body':{'json':1,'file':2}},'put':{}}"));
  }

  private static OpenApiPart described(String path) {
    return new OpenApiPart(
        JsonText.object().add("/api/a", parse(path)).build(), JsonText.object().build());
  }

  private static JsonObject parse(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }

  /** The failure is planted; whoever reads the build's output should not look for it. */
  private static <T> T silently(Supplier<T> work) {
    Logger logger = Logger.getLogger(Contributions.class.getName());
    logger.setLevel(Level.OFF);
    try {
      return work.get();
    } finally {
      logger.setLevel(null);
    }
  }

  private static JsonObject schemas(JsonObject document) {
    return document.getJsonObject("components").getJsonObject("schemas");
  }

  private static OpenApiPart part(String schema, String title) {
    JsonObject named = JsonText.object().add("title", title).build();
    return new OpenApiPart(
        JsonText.object().add("/api/hello", named).build(),
        JsonText.object().add("schemas", JsonText.object().add(schema, named)).build());
  }

  /** Describes a resource of its own. */
  private static final class Hello implements OpenApiPaths {
    @Override
    public OpenApiPart describe() {
      return part("hello.greeting", "Good day");
    }
  }

  /** Comes later in the alphabet and describes what others have described. */
  private static final class Liar implements OpenApiPaths {
    @Override
    public OpenApiPart describe() {
      return part("errors", "Nonsense");
    }
  }

  /** Fails. */
  private static final class Broken implements OpenApiPaths {
    @Override
    public OpenApiPart describe() {
      throw new IllegalStateException("planted");
    }
  }
}
