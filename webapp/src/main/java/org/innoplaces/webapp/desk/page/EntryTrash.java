package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.EntryUse;

/**
 * Puts the entry that is edited into the trash: {@code #{entryTrash.…}}. What texts of readers use
 * is trashed only by a second button, beside which these texts are named.
 */
@Named("entryTrash")
@RequestScoped
public class EntryTrash {

  /** What the second button says. */
  private static final String KNOWN = "known";

  private final EntryEditor editor;
  private final EntryWork work;
  private final EntryUsers users;
  private final CurrentActor actor;
  private final DeskReply reply;
  private List<EntryUse> told = List.of();

  /** For CDI proxies. */
  protected EntryTrash() {
    this(null, null, null, null, null);
  }

  @Inject
  EntryTrash(
      EntryEditor editor, EntryWork work, EntryUsers users, CurrentActor actor, DeskReply reply) {
    this.editor = editor;
    this.work = work;
    this.users = users;
    this.actor = actor;
    this.reply = reply;
  }

  /** Puts it into the trash, or tells first who uses it. */
  public void trash() {
    UUID id = editor.id().orElseThrow();
    if (!reply.text("trash").equals(KNOWN) && reply.succeeds(() -> look(id)) && isAsking()) {
      return;
    }
    String list = "/desk/content/" + editor.getType().collection();
    reply.to(list, "trashed", () -> work.trash(actor.get(), id));
  }

  private void look(UUID id) {
    told = users.seen(actor.get(), editor.getType().name(), id, editor.getLanguage());
  }

  /** Whether it waits for the second button. */
  public boolean isAsking() {
    return !told.isEmpty();
  }

  /** The texts of readers that use it. */
  public List<EntryUse> getUsers() {
    return told;
  }
}
