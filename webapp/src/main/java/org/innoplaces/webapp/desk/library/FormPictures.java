package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.media.action.FindMedia;
import org.innoplaces.webapp.desk.page.DeskMenu;

/** The pictures that the fields of a form refer to: {@code #{formPictures.…}}. */
@Named("formPictures")
@RequestScoped
public class FormPictures {

  private final FindMedia find;
  private final CurrentActor actor;
  private final DeskMenu menu;
  private final Map<String, String> known = new HashMap<>();

  /** For CDI proxies. */
  protected FormPictures() {
    this(null, null, null);
  }

  @Inject
  FormPictures(FindMedia find, CurrentActor actor, DeskMenu menu) {
    this.find = find;
    this.actor = actor;
    this.menu = menu;
  }

  /**
   * Where a small picture of a medium is; an empty text when there is none, or when one may not see
   * it.
   *
   * @param id of the medium; may be empty
   */
  public String thumbnail(String id) {
    boolean one = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return one && menu.may("read", "media") ? known.computeIfAbsent(id, this::load) : "";
  }

  private String load(String id) {
    return find.texts(actor.get(), List.of(UUID.fromString(id))).stream()
        .findFirst()
        .map(DeskPictures::small)
        .orElse("");
  }
}
