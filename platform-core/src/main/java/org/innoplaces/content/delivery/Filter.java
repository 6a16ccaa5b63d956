package org.innoplaces.content.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;

/**
 * A condition on a field.
 *
 * @param field the path of an indexed field
 * @param shared whether the field's values are the same in every language
 * @param operator how it is compared
 * @param values what it is compared with, of the field's index kind; one, or several for {@code in}
 */
public record Filter(String field, boolean shared, Operator operator, List<IndexValue> values) {

  /** How many values can be given for {@code in}. */
  public static final int MOST_VALUES = 50;

  /** Keeps a copy. */
  public Filter {
    values = List.copyOf(values);
  }

  /** How a field is compared with a value. */
  public enum Operator {
    EQ,
    NE,
    GT,
    GTE,
    LT,
    LTE,
    IN,
    CONTAINS;

    /** Whether values of that kind can be compared so. */
    public boolean compares(IndexValue.Kind kind) {
      return this != CONTAINS || kind == IndexValue.Kind.TEXT;
    }

    /** The operator of that token, if fields of the kind are compared so. */
    public static Optional<Operator> of(FieldKind field, String token) {
      return all(field).filter(operator -> operator.token().equals(token)).findFirst();
    }

    /** The tokens by which fields of the kind are compared, for people. */
    public static String tokens(FieldKind field) {
      return all(field).map(Operator::token).collect(Collectors.joining(", "));
    }

    private static Stream<Operator> all(FieldKind field) {
      return Arrays.stream(values()).filter(operator -> operator.compares(field.indexKind()));
    }

    /** The operator as it stands in an address. */
    public String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
