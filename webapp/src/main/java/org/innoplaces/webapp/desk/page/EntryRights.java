package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * What one may do to the entry of the page: {@code #{rights.…}}. Buttons that one may not press are
 * not there; who sends them all the same is refused and not ignored.
 */
@Named("rights")
@RequestScoped
public class EntryRights {

  /** The buttons of the form of an entry, with what each of them needs. */
  private static final Map<String, String> BUTTONS =
      Map.of(
          "save", "edit",
          "preview", "edit",
          "ask", "edit",
          "together", "edit",
          "publish", "publish",
          "unpublish", "publish",
          "cancel-plan", "publish",
          "trash", "trash",
          "restore", "trash");

  private final EntryEditor editor;
  private final EntryStanding standing;
  private final DeskMenu menu;
  private final DeskReply reply;

  /** For CDI proxies. */
  protected EntryRights() {
    this(null, null, null, null);
  }

  @Inject
  EntryRights(EntryEditor editor, EntryStanding standing, DeskMenu menu, DeskReply reply) {
    this.editor = editor;
    this.standing = standing;
    this.menu = menu;
    this.reply = reply;
  }

  /** Whether the text may be changed. */
  public boolean isEdit() {
    return may("edit");
  }

  /** Whether its fields can be filled in: what lies in the trash has to come out first. */
  public boolean isOpen() {
    return isEdit() && !standing.isTrashed();
  }

  private boolean may(String action) {
    return menu.may(action, editor.getType().name());
  }

  /**
   * Whether what the page is asked to do may be done; asked before it is done.
   *
   * @return true; what may not be done is refused
   * @throws org.innoplaces.access.AccessDenied when the page is of a new entry that one may not
   *     make, or a button was sent that one may not press
   */
  public boolean isGranted() {
    String type = editor.getType().name();
    if (editor.isNew()) {
      menu.require("create", type);
      menu.require("edit", type);
    }
    if (reply.isPost()) {
      BUTTONS.forEach(
          (button, action) -> {
            if (reply.parameter(button).isPresent()) {
              menu.require(action, type);
            }
          });
    }
    return true;
  }
}
