package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Map;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.FormTitles;

/** What the references of the form can lead to: {@code #{choices.…}}. */
@Named("choices")
@RequestScoped
public class Choices {

  private final FindEntries read;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final EntryEditor editor;
  private JsonObject values;
  private FormTitles titles;

  /** For CDI proxies. */
  protected Choices() {
    this(null, null, null, null, null);
  }

  @Inject
  Choices(
      FindEntries read,
      ContentSchema schema,
      CurrentActor actor,
      DeskVisit visit,
      EntryEditor editor) {
    this.read = read;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.editor = editor;
  }

  /**
   * Ids to titles.
   *
   * @param target the type; empty for every type that is a page of its own or may become one
   * @param chosen the id that is chosen already; may be empty
   */
  public Map<String, String> of(String target, String chosen) {
    return titles().of(target, chosen);
  }

  /** The same for a reference to any type: the names of the types with ids to titles. */
  public Map<String, Map<String, String>> groups(String chosen) {
    return titles().groups(new SchemaTexts(visit.getLocale()), chosen);
  }

  private FormTitles titles() {
    JsonObject shown = editor.getValues();
    if (shown != values) {
      values = shown;
      titles = new FormTitles(read, schema, actor.get(), visit.getLanguage(), shown);
    }
    return titles;
  }
}
