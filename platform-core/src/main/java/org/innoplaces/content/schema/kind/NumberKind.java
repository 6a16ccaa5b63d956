package org.innoplaces.content.schema.kind;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.json.JsonText;

/**
 * A number: whole ({@code integer}, 32 bits) or decimal ({@code decimal}, 28 digits before and 10
 * behind the point).
 *
 * @param whole whether fractions are refused
 */
public record NumberKind(boolean whole) implements FieldKind {

  @Override
  public String name() {
    return whole ? "integer" : "decimal";
  }

  @Override
  public JsonValue take(JsonValue value, Intake intake) {
    if (!(value instanceof JsonNumber given)) {
      intake.problem(whole ? "not-an-integer" : "not-a-number");
    } else if (!fits(given.bigDecimalValue())) {
      intake.problem(whole ? "not-an-integer" : "number-too-long");
    }
    return value;
  }

  private boolean fits(BigDecimal number) {
    long wholeDigits = (long) number.precision() - number.scale();
    if (number.precision() > 38 || number.scale() > 10 || wholeDigits > 28) {
      return false;
    }
    return !whole
        || number.stripTrailingZeros().scale() <= 0
            && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  @Override
  public Object toJava(JsonValue stored) {
    BigDecimal number = ((JsonNumber) stored).bigDecimalValue();
    return whole ? (Object) number.intValueExact() : number;
  }

  @Override
  public JsonObject jsonSchema() {
    return JsonText.object().add("type", whole ? "integer" : "number").build();
  }

  @Override
  public Stream<IndexValue> index(JsonValue stored) {
    return Stream.of(IndexValue.of(((JsonNumber) stored).bigDecimalValue()));
  }

  @Override
  public boolean canEqual(IndexValue value) {
    return !whole || value.number().stripTrailingZeros().scale() <= 0;
  }

  @Override
  public JsonObject filterSchema() {
    return jsonSchema();
  }

  @Override
  public String comparedWith() {
    return whole ? "12, …" : "12.5, …";
  }

  @Override
  public IndexValue.Kind indexKind() {
    return IndexValue.Kind.NUMBER;
  }
}
