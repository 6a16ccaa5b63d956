package org.innoplaces.content.delivery;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads orders like {@code position,-title}. */
public final class SortKeys {

  private SortKeys() {}

  /**
   * The keys of an order.
   *
   * @param order fields separated by commas, {@code -} for descending; empty for none
   * @throws InvalidInput when a field is not sortable; it names those that are
   */
  public static List<SortKey> parse(TypeSchema type, String order) {
    List<SortKey> keys = new ArrayList<>();
    for (String token : order.isEmpty() ? new String[0] : order.split(",", -1)) {
      boolean descending = token.startsWith("-");
      String path = descending ? token.substring(1) : token;
      FieldSchema field =
          type.fieldAt(path)
              .filter(found -> found.is(Trait.SORTABLE))
              .orElseThrow(() -> unknown(type, path));
      keys.add(new SortKey(path, field.shared(), field.kind().indexKind(), descending));
    }
    return keys;
  }

  /** The fields that lists of the type can be sorted by, for a sentence. */
  public static String allowed(TypeSchema type) {
    return String.join(
        ", ",
        type.paths()
            .filter(candidate -> candidate.field().is(Trait.SORTABLE))
            .map(TypeSchema.PathField::path)
            .toList());
  }

  private static InvalidInput unknown(TypeSchema type, String path) {
    String allowed = allowed(type);
    String code = allowed.isEmpty() ? "never-sortable" : "not-sortable";
    return new InvalidInput(
        Problem.of(code, Source.parameter("sort"), path, type.collection(), allowed));
  }
}
