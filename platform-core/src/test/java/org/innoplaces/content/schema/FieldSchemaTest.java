package org.innoplaces.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.innoplaces.content.schema.kind.ListKind;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;

/** What a field makes of values that were stored when it was not there, or was another one. */
class FieldSchemaTest {

  private final FieldSchema field =
      new FieldSchema("to", new ListKind(new ReferenceKind("note")), Set.of());

  @Test
  void takesAValueOfAnotherKindForNone() {
    for (JsonValue other :
        List.of(
            JsonValue.TRUE,
            JsonText.string("nowhere"),
            JsonText.array().add("nowhere").build(),
            JsonText.array().add(7).build(),
            JsonText.object().build())) {
      assertThat(field.serve(other, id -> JsonValue.TRUE)).isEqualTo(JsonValue.NULL);
      assertThat(field.view(other, id -> "seen")).isNull();
      assertThat(field.toJava(other)).isNull();
      assertThat(field.references(other)).isEmpty();
    }
  }

  @Test
  void tellsTheLogOnceForAFieldAndNothingOfWhatIsStored() {
    List<LogRecord> told = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            told.add(line);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger(FieldSchema.class.getName());
    log.addHandler(listener);
    try {
      FieldSchema strange = new FieldSchema("strange", field.kind(), Set.of());
      strange.view(JsonText.string("a secret"), id -> "seen");
      strange.toJava(JsonText.string("another secret"));
    } finally {
      log.removeHandler(listener);
    }

    assertThat(told).hasSize(1);
    assertThat(told.get(0).getLevel()).isEqualTo(Level.WARNING);
    assertThat(told.get(0).getMessage()).contains("strange", field.kind().name());
    assertThat(told.get(0).getMessage()).doesNotContain("secret");
    assertThat(told.get(0).getThrown()).isNull();
  }

  @Test
  void readsAValueOfItsOwn() {
    UUID target = UUID.randomUUID();
    JsonValue stored = JsonText.array().add(target.toString()).build();

    assertThat(field.references(stored)).containsExactly(target);
    assertThat(field.view(stored, id -> "seen")).isEqualTo(List.of("seen"));
  }
}
