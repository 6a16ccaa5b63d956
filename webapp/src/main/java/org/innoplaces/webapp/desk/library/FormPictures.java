package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.media.action.FindMedia;
import org.innoplaces.webapp.desk.form.MentionedIds;
import org.innoplaces.webapp.desk.page.DeskMenu;
import org.innoplaces.webapp.desk.page.EntryEditor;

/**
 * The pictures that the fields of a form refer to: {@code #{formPictures.…}}. All of them are asked
 * for at once.
 */
@Named("formPictures")
@RequestScoped
public class FormPictures {

  private final FindMedia find;
  private final CurrentActor actor;
  private final DeskMenu menu;
  private final EntryEditor editor;
  private JsonObject values;
  private Map<String, String> known;

  /** For CDI proxies. */
  protected FormPictures() {
    this(null, null, null, null);
  }

  @Inject
  FormPictures(FindMedia find, CurrentActor actor, DeskMenu menu, EntryEditor editor) {
    this.find = find;
    this.actor = actor;
    this.menu = menu;
    this.editor = editor;
  }

  /**
   * Where a small picture of a medium is; an empty text when there is none, or when one may not see
   * it.
   *
   * @param id of the medium; may be empty
   */
  public String thumbnail(String id) {
    JsonObject shown = editor.getValues();
    if (shown != values) {
      values = shown;
      known = menu.may("read", "media") ? load(shown) : Map.of();
    }
    return known.getOrDefault(id, "");
  }

  private Map<String, String> load(JsonObject shown) {
    return find.texts(actor.get(), MentionedIds.in(shown)).stream()
        .collect(Collectors.toMap(text -> text.id().toString(), DeskPictures::small));
  }
}
