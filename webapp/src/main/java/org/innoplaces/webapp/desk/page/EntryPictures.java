package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.kind.ReferenceKind;
import org.innoplaces.media.UnseenMedium;
import org.innoplaces.media.action.FindUnseenMedia;

/** The pictures of the text that is edited, and whether readers see them: {@code #{shown.…}}. */
@Named("shown")
@RequestScoped
public class EntryPictures {

  private static final String MEDIA = "media";

  private final EntryEditor editor;
  private final EntryStanding standing;
  private final FindUnseenMedia find;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final DeskLanguages place;
  private final Clock clock;
  private List<UnseenMedium> unseen;

  /** For CDI proxies. */
  protected EntryPictures() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryPictures(
      EntryEditor editor,
      EntryStanding standing,
      FindUnseenMedia find,
      CurrentActor actor,
      DeskReply reply,
      DeskLanguages place,
      Clock clock) {
    this.editor = editor;
    this.standing = standing;
    this.find = find;
    this.actor = actor;
    this.reply = reply;
    this.place = place;
    this.clock = clock;
  }

  /** Those that readers of what the form holds would not get. */
  public List<UnseenMedium> getUnseen() {
    if (unseen == null) {
      TypeSchema type = editor.getType();
      String locale = type.allShared() ? Locales.SHARED : editor.getLanguage();
      unseen =
          find.find(
              actor.get(),
              List.of(new TextToPublish(type, locale, editor.getForm().both(), instant())));
    }
    return unseen;
  }

  /** Whether the text was just published and readers lack some of it. */
  public boolean isTold() {
    String done = reply.getDone();
    return ("published".equals(done) || "scheduled".equals(done)) && !getUnseen().isEmpty();
  }

  /** Whether texts of the type can show pictures at all. */
  public boolean isPossible() {
    TypeSchema type = editor.getType();
    return !type.name().equals(MEDIA)
        && (type.embedsReferences()
            || type.relationships().stream()
                .anyMatch(
                    field ->
                        field.kind() instanceof ReferenceKind kind && kind.target().equals(MEDIA)));
  }

  /** Whether they are to be published with it: yes, until somebody says no. */
  public boolean isMeant() {
    return !reply.isPost() || !reply.text("with-media").isEmpty();
  }

  /** When readers would see the text: at the chosen time, or as it was just planned, or now. */
  Instant instant() {
    Instant now = clock.instant();
    if ("scheduled".equals(reply.getDone()) && !standing.getShownLater().isEmpty()) {
      return standing.getShownLater().get(0).from();
    }
    try {
      return place.instant(reply.text("from")).filter(now::isBefore).orElse(now);
    } catch (DateTimeException malformed) {
      // The form says so at its place.
      return now;
    }
  }
}
