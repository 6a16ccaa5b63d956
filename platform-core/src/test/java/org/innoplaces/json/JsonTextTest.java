package org.innoplaces.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void readsAnObjectAndWritesItAgain() {
    String text = "{\"a\":[1,2.50,-3e2,true,false,null,\"é\\u0000\\n\"],\"b\":{\"c\":{}}}";

    assertThat(JsonText.parse(JsonText.parse(text).toString())).isEqualTo(JsonText.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "\"a\"",
        "null",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "{} {}",
        "{} x",
        "{\"a\":1}]",
        "// comment\n{}"
      })
  void refusesWhatIsNotOneObject(String text) {
    assertThatThrownBy(() -> JsonText.parse(text)).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":1,\"a\":2}", "{\"b\":{\"a\":1,\"a\":1}}", "{\"a\":1,\"\\u0061\":2}"})
  void refusesMembersThatStandTwice(String text) {
    JsonFlaw flaw = flaw(text);

    assertThat(flaw.code()).isEqualTo("repeated-member");
    assertThat(flaw.arguments()).hasSize(2).startsWith("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"a\"", "null"})
  void tellsJsonThatIsNoObjectFromWhatIsNoJson(String text) {
    assertThat(flaw(text).code()).isEqualTo("no-json-object");
    assertThat(flaw("{x}").code()).isEqualTo("unreadable-json");
    assertThat(flaw(nested(70)).code()).isEqualTo("excessive-json");
  }

  private static JsonFlaw flaw(String text) {
    return JsonFlaw.of(catchThrowableOfType(JsonException.class, () -> JsonText.parse(text)));
  }

  @Test
  void refusesDepth() {
    assertThatCode(() -> JsonText.parse(nested(60))).doesNotThrowAnyException();
    assertThatThrownBy(() -> JsonText.parse(nested(70))).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> JsonText.parse(nested(100_000))).isInstanceOf(JsonException.class);
  }

  private static String nested(int depth) {
    return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }

  @Test
  void refusesNumbersThatNobodyCouldWriteOut() {
    assertThatCode(() -> JsonText.parse("{\"a\":1e9}").toString()).doesNotThrowAnyException();
    assertThatThrownBy(() -> JsonText.parse("{\"a\":" + "9".repeat(5_000) + "}").toString())
        .isInstanceOf(JsonException.class);
  }

  @Test
  void saysWhereTheFaultIs() {
    assertThatThrownBy(() -> JsonText.parse("{\n  \"a\": x\n}")).hasMessage("2:8");
  }

  @Test
  void knowsWhatIsEmpty() {
    for (JsonValue empty :
        List.of(
            JsonValue.NULL,
            JsonText.string(" \n"),
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT)) {
      assertThat(JsonText.isEmpty(empty)).as(empty.toString()).isTrue();
    }
    assertThat(JsonText.isEmpty(null)).isTrue();
    for (JsonValue full :
        List.of(
            JsonValue.FALSE,
            JsonText.number(0),
            JsonText.number(new BigDecimal("0.0")),
            JsonText.string("a"),
            JsonText.strings(List.of("")))) {
      assertThat(JsonText.isEmpty(full)).as(full.toString()).isFalse();
    }
  }
}
