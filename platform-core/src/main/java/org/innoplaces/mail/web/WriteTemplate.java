package org.innoplaces.mail.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.EditedTemplate;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.problem.Message;

/** Mails of plugins as JSON. */
final class WriteTemplate {

  static final String TEMPLATES = "mail-templates";
  static final String WORDS = "mail-words";

  private WriteTemplate() {}

  /** One with what may stand in its words, and the languages whose words were changed. */
  static JsonObject template(MailTemplate template, List<String> languages, Set<String> edited) {
    JsonArrayBuilder variables = JsonText.array();
    template.variables().forEach(one -> variables.add(variable(one, languages)));
    List<String> changed =
        languages.stream()
            .filter(language -> edited.contains(EditedTemplate.key(template.id(), language)))
            .toList();
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("label", told(template.label(), languages))
            .add("variables", variables)
            .add("edited", JsonText.strings(changed));
    return ApiDocument.resource(TEMPLATES, template.id(), attributes);
  }

  private static JsonObjectBuilder variable(MailVariable variable, List<String> languages) {
    return JsonText.object()
        .add("name", variable.name())
        .add("link", variable.link())
        .add("meaning", told(variable.meaning(), languages));
  }

  private static JsonObjectBuilder told(Message message, List<String> languages) {
    JsonObjectBuilder told = JsonText.object();
    languages.forEach(language -> told.add(language, message.in(Locale.forLanguageTag(language))));
    return told;
  }

  /** Its words in a language. */
  static JsonObject words(WrittenTemplate written, String language) {
    JsonObjectBuilder attributes =
        JsonText.object()
            .add("subject", written.words().subject())
            .add("text", written.words().text())
            .add("edited", written.edited());
    String id = EditedTemplate.key(written.template().id(), language);
    return ApiDocument.resource(WORDS, id, attributes);
  }
}
