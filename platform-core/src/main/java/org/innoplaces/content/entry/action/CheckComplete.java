package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Makes sure that readers only get complete texts: the Bean Validation of the type's record. */
@ApplicationScoped
public class CheckComplete {

  private final Validator validator;
  private final ConstraintMessages messages;
  private final Contributions<PublicationCheck> checks;

  /** For CDI proxies. */
  protected CheckComplete() {
    this.validator = null;
    this.messages = null;
    this.checks = Contributions.of(List.of());
  }

  @Inject
  CheckComplete(
      Validator validator, ConstraintMessages messages, @Any Instance<PublicationCheck> checks) {
    this.validator = validator;
    this.messages = messages;
    this.checks = Contributions.of(checks);
  }

  /**
   * What keeps a text from readers: fields that break a constraint, own ones and those of plugins,
   * and what other modules find; with pointers into its values.
   */
  public List<Problem> problems(TextToPublish text) {
    List<Problem> problems = new ArrayList<>(problems(text.type(), text.values()));
    checks.collect(check -> check.problems(text)).forEach(problems::addAll);
    return problems;
  }

  /**
   * What is wrong with a text with its shared values, own fields and those of plugins: a pointer
   * into the merged values for every field that breaks a constraint.
   */
  public List<Problem> problems(TypeSchema type, JsonObject merged) {
    List<Problem> problems = new ArrayList<>(problems(type.own(), merged, ""));
    for (Map.Entry<String, GroupSchema> extension : type.extensions().entrySet()) {
      JsonObject groups = objectAt(merged, "extensions");
      JsonObject values = objectAt(groups, extension.getKey());
      problems.addAll(problems(extension.getValue(), values, "/extensions/" + extension.getKey()));
    }
    return problems;
  }

  private static JsonObject objectAt(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object
        ? object
        : jakarta.json.JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The same for a record that is no content, with pointers into its values. */
  public List<Problem> problems(GroupSchema group, JsonObject values) {
    return problems(group, values, "");
  }

  private List<Problem> problems(GroupSchema group, JsonObject values, String pointer) {
    return validator.validate(group.toJava(values)).stream()
        .map(violation -> problem(violation, pointer))
        .sorted(java.util.Comparator.comparing(problem -> problem.source().value()))
        .toList();
  }

  private Problem problem(ConstraintViolation<?> violation, String pointer) {
    return new Problem(
        "constraint",
        Source.pointer(pointer + pointer(violation.getPropertyPath())),
        messages.of(violation));
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
