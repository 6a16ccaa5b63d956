package org.innoplaces.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.innoplaces.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class SentAttributesTest {

  @Test
  void namesEverythingThatIsUnknownOrNoTextAtOnce() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                SentAttributes.texts(
                    body("\"a\":1,\"b\":\"yes\",\"c\":null,\"d\":{},\"e\":[]"),
                    "things",
                    "a",
                    "b",
                    "c"));

    assertThat(refused.problems())
        .extracting(problem -> problem.source().value())
        .containsExactlyInAnyOrder(
            "/data/attributes/a", "/data/attributes/c", "/data/attributes/d", "/data/attributes/e");
  }

  @Test
  void readsTexts() {
    SentAttributes read = SentAttributes.texts(body("\"b\":\"yes\""), "things", "a", "b");

    assertThat(read.text("b")).contains("yes");
    assertThat(read.text("a")).isEmpty();
  }

  private static InputStream body(String attributes) {
    String document = "{\"data\":{\"type\":\"things\",\"attributes\":{" + attributes + "}}}";
    return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
  }
}
