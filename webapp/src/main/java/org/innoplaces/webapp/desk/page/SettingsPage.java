package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.settings.SettingsState;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.FieldNames;
import org.innoplaces.webapp.desk.form.FormField;
import org.innoplaces.webapp.desk.form.ReadForm;
import org.innoplaces.webapp.desk.form.WriteForm;

/** The settings of a plugin as a form: {@code #{pluginSettings.…}}. */
@Named("pluginSettings")
@RequestScoped
public class SettingsPage {

  private static final String FORGET = "forget";

  private final ReadSettings read;
  private final ChangeSettings change;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Meanwhile meanwhile;
  private SettingsState stored;
  private List<FormField> fields;
  private boolean done;

  /** For CDI proxies. */
  protected SettingsPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  SettingsPage(
      ReadSettings read,
      ChangeSettings change,
      ContentSchema schema,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      Meanwhile meanwhile) {
    this.read = read;
    this.change = change;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.meanwhile = meanwhile;
  }

  /** The ids of the plugins that have settings. */
  public Set<String> getPlugins() {
    return read.plugins(actor.get());
  }

  /** Whose settings they are. */
  public String getPlugin() {
    return visit.name(0).orElse("");
  }

  /** What they are called together. */
  public String getTitle() {
    return new SchemaTexts(visit.getLocale()).one(stored().type().group());
  }

  private SettingsState stored() {
    if (stored == null) {
      stored = read.one(actor.get(), getPlugin());
    }
    return stored;
  }

  /** What the form starts from. */
  public String getStamp() {
    return meanwhile.stamp(stored().stamped());
  }

  /** The controls, with what was typed or what counts. */
  public List<FormField> getFields() {
    if (fields == null) {
      fields = made(reply.isPost() ? JsonText.object(typed()).build() : stored().values());
    }
    return fields;
  }

  private List<FormField> made(JsonObject values) {
    return new WriteForm(schema, new SchemaTexts(visit.getLocale()))
        .group(stored().type().group(), values);
  }

  /** Whether it is never shown again. */
  public boolean isSecret(FormField field) {
    return stored().type().secrets().contains(field.key());
  }

  /** Whether there is such a secret. */
  public boolean isFilled(FormField field) {
    return stored().filled().contains(field.key());
  }

  /** Whether it counts as soon as it is saved. */
  public boolean isLive(FormField field) {
    return stored().type().live().contains(field.key());
  }

  /** What somebody else saved meanwhile, after a refusal because of it; null without one. */
  public String theirs(FormField field) {
    boolean changed = meanwhile.in(field.key()) && !isSecret(field);
    return changed ? String.valueOf(stored().values().get(field.key())) : null;
  }

  /** Does what the form asks for; to be called first, and does it once. */
  public boolean isAsked() {
    if (!done && reply.isPost()) {
      done = true;
      try {
        change.change(actor.get(), getPlugin(), meanwhile.startsFrom(), changes());
        reply.go("/desk/settings/" + getPlugin() + "?done=changed");
      } catch (PlatformException refused) {
        List<FormField> all = made(stored().values());
        reply.tell(refused, pointer -> FieldNames.of(all, pointer));
      }
    }
    return reply.isPost();
  }

  /** Everything that the form shows; what is empty goes back, a secret only when that is ticked. */
  private JsonObject changes() {
    JsonObject typed = typed();
    Set<String> secrets = stored().type().secrets();
    JsonObjectBuilder changes = JsonText.object(typed);
    stored().type().group().fields().stream()
        .filter(field -> !typed.containsKey(field.name()))
        .filter(field -> !secrets.contains(field.name()) || forgotten().contains(field.name()))
        .forEach(field -> changes.add(field.name(), JsonValue.NULL));
    return changes.build();
  }

  private JsonObject typed() {
    return new ReadForm(schema, sent(), true).values(stored().type().group(), stored().values());
  }

  private Set<String> forgotten() {
    return Set.copyOf(Arrays.asList(sent().getOrDefault(FORGET, new String[0])));
  }

  private static Map<String, String[]> sent() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }
}
