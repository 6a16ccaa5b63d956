package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/**
 * One thing that applicants are asked.
 *
 * @param name what its answer is kept under; letters, digits and hyphens
 * @param required whether an application without an answer cannot be sent
 * @param help empty when nothing more is said
 * @param options what one chooses from; empty for other kinds
 * @param when empty when it is always asked
 */
public record Question(
    String name,
    QuestionKind kind,
    boolean required,
    Said label,
    Said help,
    List<Choice> options,
    Optional<Condition> when) {

  /** The name of who applies; every form asks it. */
  public static final String NAME = "name";

  /** The address of who applies; every form asks it. */
  public static final String EMAIL = "email";

  /** The telephone number of who applies, where it is asked. */
  public static final String PHONE = "phone";

  /** Whom they come from, where it is asked. */
  public static final String ORGANISATION = "organisation";

  /** Nothing is asked yet. */
  public static final Question EMPTY =
      new Question(
          "", QuestionKind.LINE, false, Said.NOTHING, Said.NOTHING, List.of(), Optional.empty());

  /** What questions of these names are asked for; other kinds would not fit there. */
  private static final Map<String, QuestionKind> KINDS =
      Map.of(
          NAME,
          QuestionKind.LINE,
          EMAIL,
          QuestionKind.EMAIL,
          PHONE,
          QuestionKind.PHONE,
          ORGANISATION,
          QuestionKind.LINE,
          "role",
          QuestionKind.LINE,
          "why",
          QuestionKind.TEXT,
          "sponsor-email",
          QuestionKind.EMAIL,
          "directory",
          QuestionKind.YES);

  /** Keeps a copy. */
  public Question {
    options = List.copyOf(options);
  }

  static Question read(JsonObject kept) {
    return new Question(
        kept.getString("name"),
        QuestionKind.of(kept.getString("kind")).orElse(QuestionKind.TEXT),
        kept.getBoolean("required", false),
        Said.read(kept.get("label")),
        Said.read(kept.get("help")),
        kept.containsKey("options")
            ? kept.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(Choice::read)
                .toList()
            : List.of(),
        Optional.ofNullable(Condition.read(kept.getJsonObject("when"))));
  }

  JsonObject write() {
    JsonObjectBuilder written =
        JsonText.object()
            .add("name", name)
            .add("kind", kind.token())
            .add("required", required)
            .add("label", label.write());
    if (!help.texts().isEmpty()) {
      written.add("help", help.write());
    }
    if (!options.isEmpty()) {
      var all = JsonText.array();
      options.forEach(option -> all.add(option.write()));
      written.add("options", all);
    }
    when.ifPresent(condition -> written.add("when", condition.write()));
    return written.build();
  }

  /** The same with other options. */
  public Question withOptions(List<Choice> others) {
    return new Question(name, kind, required, label, help, others, when);
  }

  /** The kind that a question of its name has to be of; empty when it may be of any. */
  public Optional<QuestionKind> ownKind() {
    return Optional.ofNullable(KINDS.get(name));
  }

  /** Whether every form asks it, and asks it of everybody. */
  public boolean isInEveryForm() {
    return name.equals(NAME) || name.equals(EMAIL);
  }

  /** Whether it is asked of somebody with these answers. */
  public boolean isAsked(Map<String, String> answers) {
    return when.map(condition -> condition.holds(answers)).orElse(true);
  }
}
