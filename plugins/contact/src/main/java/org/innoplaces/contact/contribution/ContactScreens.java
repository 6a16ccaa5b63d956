package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.WaitingRows;
import org.innoplaces.desk.extension.DeskScreens;

/**
 * The inbox, what is answered often and what one can write about; what is new in it waits for
 * whoever may read it.
 */
@ApplicationScoped
class ContactScreens implements DeskScreens {

  @Override
  public List<DeskScreen> screens() {
    return List.of(
        new DeskScreen(ContactPlugin.ID, ContactWords.of("inbox.title"), ContactPlugin.READ),
        new DeskScreen(
            ContactPlugin.ID + "-templates",
            ContactWords.of("templates.title"),
            ContactPlugin.ANSWER),
        new DeskScreen(
            ContactPlugin.ID + "-subjects",
            ContactWords.of("subjects.title"),
            ContactPlugin.MANAGE));
  }

  @Override
  public List<WaitingRows> waiting(Actor actor) {
    return List.of(
        new WaitingRows(ContactPlugin.ID, "contact_conversation where state = ?", List.of("NEW")));
  }
}
