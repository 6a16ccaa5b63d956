package org.innoplaces.jsonapi;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.TooLarge;

/** The JSON object that a client sent. */
public final class Sent {

  /** Four bytes for each character that a text may have. */
  private static final int MOST_BYTES = 4_000_000;

  private Sent() {}

  /**
   * The object; without a body an empty one.
   *
   * @throws InvalidInput when it is no JSON object in UTF-8
   * @throws TooLarge when it is longer than anything that could be meant
   */
  public static JsonObject read(InputStream body) {
    try {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new TooLarge(Problem.of("body-too-large", null, MOST_BYTES));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : JsonText.parse(text);
    } catch (CharacterCodingException malformed) {
      throw new InvalidInput(Unreadable.text());
    } catch (JsonException malformed) {
      throw new InvalidInput(Unreadable.json(malformed));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
