package org.innoplaces.site.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.SortKeys;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.UnknownCollection;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Keeps blocks from readers that list a collection that is not there, or in an order that it does
 * not have: they would see an empty list, or another order.
 */
@ApplicationScoped
class ListsExist implements PublicationCheck {

  private final ContentSchema schema;

  protected ListsExist() {
    this(null);
  }

  @Inject
  ListsExist(ContentSchema schema) {
    this.schema = schema;
  }

  @Override
  public List<Problem> problems(TextToPublish text) {
    List<Problem> problems = new ArrayList<>();
    walk(text.values(), "", problems);
    return problems;
  }

  /** Blocks may stand in blocks, and in the fields of plugins. */
  private void walk(JsonValue value, String pointer, List<Problem> problems) {
    if (value instanceof JsonObject object) {
      if (object.getString("type", "").equals("entryList")) {
        check(object, pointer, problems);
      }
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        walk(member.getValue(), pointer + "/" + member.getKey(), problems);
      }
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), pointer + "/" + i, problems);
      }
    }
  }

  private void check(JsonObject block, String pointer, List<Problem> problems) {
    String collection = block.getString("collection", "");
    // That it is missing is told by the field itself.
    if (collection.isBlank()) {
      return;
    }
    Optional<TypeSchema> type = schema.collection(collection).filter(found -> !found.single());
    if (type.isPresent()) {
      checkOrder(type.get(), block.getString("sort", ""), pointer, problems);
    } else {
      List<String> known =
          schema.types().stream()
              .filter(candidate -> !candidate.single())
              .map(TypeSchema::collection)
              .toList();
      Source place = Source.pointer(pointer + "/collection");
      problems.add(UnknownCollection.problem(place, collection, known));
    }
  }

  private static void checkOrder(
      TypeSchema type, String order, String pointer, List<Problem> problems) {
    try {
      SortKeys.parse(type, order);
    } catch (InvalidInput unknown) {
      unknown
          .problems()
          .forEach(
              problem ->
                  problems.add(
                      new Problem(
                          problem.code(), Source.pointer(pointer + "/sort"), problem.message())));
    }
  }
}
