package org.innoplaces.content.schema.kind;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/**
 * Plain text: one line ({@code text}) or several ({@code longText}).
 *
 * <p>Kept in Unicode normal form C, so that what looks equal is equal; control characters that no
 * text needs are refused.
 *
 * @param name {@code text} or {@code longText}
 */
public record TextKind(String name) implements FieldKind {

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonString given)) {
      intake.problem("not-a-text");
      return value;
    }
    String text = Normalizer.normalize(given.getString(), Normalizer.Form.NFC);
    if (text.codePoints().anyMatch(TextKind::isUnwanted) || hasHalfCharacter(text)) {
      intake.problem("control-character");
    }
    return JsonText.string(text);
  }

  /** Whether a surrogate stands alone: half of a character, which no database gives back. */
  public static boolean hasHalfCharacter(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static boolean isUnwanted(int character) {
    return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
  }

  @Override
  public Object toJava(JsonValue stored) {
    return ((JsonString) stored).getString();
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", "string").build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(((JsonString) stored).getString()));
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.TEXT;
  }
}
