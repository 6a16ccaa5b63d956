package org.innoplaces.content.manage.contribution;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.innoplaces.json.JsonText;

/**
 * The paths below an entry for what people do about it: comments, reviews, links, unsaved texts.
 */
final class WorkPaths {

  private static final String LOCALE = "manage.locale";
  private static final String ID = "manage.id";
  private static final String PART = "manage.part";

  private final String entry;
  private final Function<String, JsonObjectBuilder> operation;

  /**
   * The paths below one.
   *
   * @param operation starts the description of an operation by its verb
   */
  WorkPaths(String entry, Function<String, JsonObjectBuilder> operation) {
    this.entry = entry;
    this.operation = operation;
  }

  void addTo(JsonObjectBuilder paths) {
    paths.add(entry + "/comments", list("comment", "Comments", "manage.comment.new"));
    paths.add(entry + "/comments/{part}/resolve", post("resolveComment", null, "comment"));
    paths.add(entry + "/comments/{part}/reopen", post("reopenComment", null, "comment"));
    paths.add(entry + "/reviews", list("review", "Reviews", "manage.review.new"));
    paths.add(
        entry + "/reviews/{part}/approve", post("approveReview", "manage.approval", "review"));
    paths.add(entry + "/reviews/{part}/return", post("returnReview", "manage.return", "review"));
    paths.add(entry + "/reviews/{part}/withdraw", post("withdrawReview", null, "review"));
    paths.add(entry + "/previews", list("preview", "Previews", "manage.preview.new"));
    paths.add(
        entry + "/previews/{part}",
        at(PART).add("delete", of("revokePreview").add("responses", ManageAnswers.gone())));
    paths.add(entry + "/unsaved", list("unsaved", "Unsaved", "manage.unsaved.new"));
    paths.add(
        entry + "/unsaved/{part}",
        at(PART)
            .add("put", sending("keepUnsaved", "manage.unsaved.new", document("unsaved")))
            .add("delete", of("forgetUnsaved").add("responses", ManageAnswers.gone())));
  }

  static JsonObjectBuilder waiting() {
    return JsonText.object()
        .add(
            "get",
            JsonText.object()
                .add("operationId", "manageWaiting")
                .add("summary", "What waits for the caller")
                .add("tags", JsonText.array().add("manage waiting"))
                .add(
                    "security",
                    JsonText.array().add(JsonText.object().add("token", JsonText.array())))
                .add("responses", ManageAnswers.reading("manage.waiting")));
  }

  private JsonObjectBuilder list(String one, String many, String body) {
    return at().add(
            "get",
            of("list" + many)
                .add("responses", ManageAnswers.reading("manage.documents." + one + "-of-entry")))
        .add(
            "post",
            of("add" + many)
                .add("requestBody", body(body))
                .add("responses", ManageAnswers.made(document(one))));
  }

  private JsonObjectBuilder post(String verb, String body, String one) {
    return at(PART)
        .add(
            "post",
            body == null
                ? of(verb).add("responses", ManageAnswers.done(document(one)))
                : sending(verb, body, document(one)));
  }

  private JsonObjectBuilder sending(String verb, String body, String answer) {
    return of(verb).add("requestBody", body(body)).add("responses", ManageAnswers.done(answer));
  }

  private static String document(String one) {
    return "manage.document." + one + "-of-entry";
  }

  private static JsonObjectBuilder body(String schema) {
    return JsonText.object().add("required", true).add("content", ManageAnswers.content(schema));
  }

  private static JsonObjectBuilder at(String... more) {
    List<String> names = more.length == 0 ? List.of(ID, LOCALE) : List.of(ID, more[0], LOCALE);
    return JsonText.object().add("parameters", ManageParameters.references(names));
  }

  private JsonObjectBuilder of(String verb) {
    return operation.apply(verb);
  }
}
