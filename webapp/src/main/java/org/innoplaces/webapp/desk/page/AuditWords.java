package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.innoplaces.audit.action.NameAudit;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.json.JsonText;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** Actions and details of the audit log in the language of the reader. */
@RequestScoped
class AuditWords {

  private static final String ACTION = "audit.do.";
  private static final String MEMBER = "audit.told.";

  private final DeskVisit visit;
  private final DeskLanguages place;
  private final NameAudit plugins;
  private Map<String, String> actions;
  private Map<String, String> kinds;

  protected AuditWords() {
    this(null, null, null);
  }

  @Inject
  AuditWords(DeskVisit visit, DeskLanguages place, NameAudit plugins) {
    this.visit = visit;
    this.place = place;
    this.plugins = plugins;
  }

  /** What an action is called; that of a plugin that nobody put into words goes by its name. */
  String action(String name) {
    return actions().getOrDefault(name, name);
  }

  /** The actions that have words, by name. */
  Map<String, String> actions() {
    if (actions == null) {
      actions = plugins.actions(visit.getLocale());
      ResourceBundle words = words();
      words.keySet().stream()
          .filter(key -> key.startsWith(ACTION))
          .forEach(key -> actions.put(key.substring(ACTION.length()), words.getString(key)));
    }
    return actions;
  }

  /** What kind of thing a subject is, by the start of its name. */
  String kind(String name) {
    if (kinds == null) {
      kinds = plugins.subjects(visit.getLocale());
    }
    return word("audit.about." + name, kinds.getOrDefault(name, name));
  }

  /** What an entry of the log tells, in the order of the log; ids say nothing to people. */
  List<AuditLine.Fact> facts(String detail) {
    return JsonText.parse(detail).entrySet().stream()
        .filter(member -> !member.getKey().equals("id") && !isEndless(member.getValue()))
        .map(member -> fact(member.getKey(), member.getValue()))
        .toList();
  }

  private AuditLine.Fact fact(String name, JsonValue value) {
    String told =
        name.equals("roles") && value instanceof JsonArray roles
            ? roles.getValuesAs(JsonString.class).stream()
                .map(role -> role(role.getString()))
                .collect(Collectors.joining(", "))
            : text(value);
    return new AuditLine.Fact(word(MEMBER + name, name), told);
  }

  /** What a role is called that the platform brings; another one goes by its name. */
  String role(String name) {
    return word("role." + name, name);
  }

  private static boolean isEndless(JsonValue value) {
    return value instanceof JsonString text
        && text.getString().equals(Publication.FOREVER.toString());
  }

  private String text(JsonValue value) {
    if (value instanceof JsonArray list) {
      return list.stream().map(this::text).collect(Collectors.joining(", "));
    }
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .map(member -> named(member.getKey()) + " " + text(member.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return words().getString(value == JsonValue.TRUE ? "yes" : "no");
    }
    return value instanceof JsonString text ? named(text.getString()) : value.toString();
  }

  /** Languages and instants as people say them; everything else as it stands. */
  private String named(String text) {
    if (text.equals(Locales.SHARED)) {
      return words().getString("shared");
    }
    if (place.getOffered().contains(text)) {
      return place.nameOf(text);
    }
    try {
      return place.tell(Instant.parse(text));
    } catch (DateTimeParseException noInstant) {
      return text;
    }
  }

  private String word(String key, String otherwise) {
    return words().containsKey(key) ? words().getString(key) : otherwise;
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }
}
