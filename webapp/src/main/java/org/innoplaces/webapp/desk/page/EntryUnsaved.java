package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.content.unsaved.action.ReadUnsaved;
import org.innoplaces.http.WrittenId;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What was typed before and not saved: {@code #{unsaved.…}}. */
@Named("unsaved")
@RequestScoped
public class EntryUnsaved {

  private static final String WINDOW = "window";

  private final ReadUnsaved read;
  private final KeepUnsaved keep;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskMenu menu;
  private Optional<UnsavedText> shown;

  /** For CDI proxies. */
  protected EntryUnsaved() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EntryUnsaved(
      ReadUnsaved read,
      KeepUnsaved keep,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskMenu menu) {
    this.read = read;
    this.keep = keep;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.menu = menu;
  }

  /** Where something is typed; shared values alone have no language. */
  static UnsavedText.Place place(TypeSchema type, Optional<UUID> entry, String language) {
    return new UnsavedText.Place(type.name(), entry, type.allShared() ? Locales.SHARED : language);
  }

  /** What the address asks to go on with, when it belongs to this place. */
  Optional<UnsavedText> shown(UnsavedText.Place place) {
    if (shown == null) {
      shown =
          reply
              .parameter("kept")
              .flatMap(WrittenId::read)
              .flatMap(id -> read.find(actor.get(), id))
              .filter(text -> text.place().equals(place));
    }
    return shown;
  }

  /** What else was typed here and is not saved, the newest first. */
  List<UnsavedText> others(UnsavedText.Place place) {
    if (!menu.may("edit", place.type())) {
      return List.of();
    }
    Optional<UUID> mine = shown(place).map(UnsavedText::id).or(this::sentWindow);
    return read.at(actor.get(), place).stream()
        .filter(text -> mine.filter(text.id()::equals).isEmpty())
        .toList();
  }

  /** The window whose text the form that was sent goes on with. */
  private Optional<UUID> sentWindow() {
    return reply.parameter(WINDOW).flatMap(WrittenId::read);
  }

  /** Under what the form keeps what is typed; empty before it is kept for the first time. */
  public String getWindow() {
    return Optional.ofNullable(shown)
        .flatMap(text -> text.map(UnsavedText::id))
        .or(this::sentWindow)
        .map(UUID::toString)
        .orElse("");
  }

  /** Whether the form shows what was kept, and not what is stored. */
  public boolean isShown() {
    return shown != null && shown.isPresent();
  }

  /** What the window kept is in a revision now. */
  void forgetSent() {
    sentWindow().ifPresent(id -> keep.forget(actor.get(), id));
  }

  /** Forgets what the form names. */
  void forget() {
    WrittenId.read(reply.text("kept-id")).ifPresent(id -> keep.forget(actor.get(), id));
  }

  /** The path of the page that goes on with one. */
  public String path(UnsavedText text) {
    return "%s?locale=%s&kept=%s".formatted(visit.getPath(), language(), text.id());
  }

  private String language() {
    return reply.text("locale").matches("[A-Za-z0-9-]{1,16}") ? reply.text("locale") : "";
  }
}
