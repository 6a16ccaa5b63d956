package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/** The paths of one content type. */
final class TypePaths {

  private static final String LOCALE = "manage.locale";
  private static final String ID = "manage.id";

  private final TypeSchema type;
  private final String entry;

  TypePaths(TypeSchema type) {
    this.type = type;
    this.entry = "manage.document." + type.name();
  }

  void addTo(JsonObjectBuilder paths) {
    String list = "/api/manage/" + type.collection();
    String one = list + "/{id}";
    String body = "manage.change." + type.name();
    paths.add(list, collection(body));
    paths.add(one, single(body));
    for (String verb : List.of("publish", "unpublish")) {
      String meta = "manage." + verb;
      JsonObjectBuilder post = operation(verb).add("requestBody", body(meta, false));
      String answer = verb.equals("publish") ? "manage.published." + type.name() : entry;
      paths.add(one + "/" + verb, posting(ID, post, answer));
    }
    paths.add(one + "/trash", posting(ID, operation("trash"), entry));
    paths.add(one + "/restore", posting(ID, operation("restore"), entry));
    paths.add(one + "/revisions", history());
    paths.add(one + "/revisions/{number}", revision());
    paths.add(
        one + "/revisions/{number}/restore",
        JsonText.object()
            .add("parameters", ManageParameters.references(List.of(ID, "manage.number", LOCALE)))
            .add(
                "post",
                operation("restoreRevision").add("responses", ManageAnswers.changing(entry))));
    new WorkPaths(one, this::operation).addTo(paths);
  }

  private JsonObjectBuilder collection(String body) {
    return JsonText.object()
        .add(
            "get",
            operation("list")
                .add("parameters", new ManageListParameters(type).all())
                .add("responses", ManageAnswers.reading("manage.documents." + type.name())))
        .add(
            "post",
            operation("create")
                .add("parameters", ManageParameters.references(List.of(LOCALE)))
                .add("requestBody", body(body, true))
                .add("responses", ManageAnswers.creating(entry)));
  }

  private JsonObjectBuilder single(String body) {
    return JsonText.object()
        .add("parameters", ManageParameters.references(List.of(ID, LOCALE)))
        .add("get", operation("read").add("responses", ManageAnswers.reading(entry, "ETag")))
        .add(
            "patch",
            operation("change")
                .add("parameters", ManageParameters.references(List.of("manage.if-match")))
                .add("requestBody", body(body, true))
                .add(
                    "responses",
                    ManageAnswers.changing(entry)
                        .add("412", ManageAnswers.reference("manage.out-of-date"))
                        .add("428", ManageAnswers.reference("manage.precondition"))));
  }

  private JsonObjectBuilder posting(String id, JsonObjectBuilder operation, String answer) {
    return JsonText.object()
        .add("parameters", ManageParameters.references(List.of(id, LOCALE)))
        .add("post", operation.add("responses", ManageAnswers.changing(answer)));
  }

  private JsonObjectBuilder history() {
    List<String> parameters = List.of(ID, LOCALE, "manage.page.number", "manage.page.size");
    return JsonText.object()
        .add("parameters", ManageParameters.references(parameters))
        .add(
            "get",
            operation("history").add("responses", ManageAnswers.reading("manage.revisions")));
  }

  private JsonObjectBuilder revision() {
    List<String> parameters = List.of(ID, "manage.number", LOCALE, "manage.compare");
    return JsonText.object()
        .add("parameters", ManageParameters.references(parameters))
        .add(
            "get",
            operation("revision").add("responses", ManageAnswers.reading("manage.revision")));
  }

  private static JsonObjectBuilder body(String schema, boolean required) {
    return JsonText.object()
        .add("required", required)
        .add("content", ManageAnswers.content(schema));
  }

  private JsonObjectBuilder operation(String verb) {
    StringBuilder name = new StringBuilder("manage").append(capital(verb));
    for (String word : type.collection().split("-")) {
      name.append(capital(word));
    }
    return JsonText.object()
        .add("operationId", name.toString())
        .add("summary", "Manage " + type.collection() + ": " + verb)
        .add("tags", JsonText.array().add("manage " + type.collection()))
        .add("security", JsonText.array().add(JsonText.object().add("token", JsonText.array())));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
