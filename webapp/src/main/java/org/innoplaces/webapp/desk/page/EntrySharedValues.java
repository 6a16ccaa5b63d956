package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.SharedChange;
import org.innoplaces.content.manage.action.FindSharedChange;
import org.innoplaces.content.schema.GroupSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * What is the same in every language, when one of them is published: {@code #{common.…}}. It is
 * published along only when the editor says so; the form says so by itself where no other language
 * is seen.
 */
@Named("common")
@RequestScoped
public class EntrySharedValues {

  private final EntryEditor editor;
  private final EntryPictures shown;
  private final FindSharedChange find;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskLanguages place;
  private SharedChange change;

  /** For CDI proxies. */
  protected EntrySharedValues() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntrySharedValues(
      EntryEditor editor,
      EntryPictures shown,
      FindSharedChange find,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskLanguages place) {
    this.editor = editor;
    this.shown = shown;
    this.find = find;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.place = place;
  }

  /** Whether publishing may leave the shared values as readers see them. */
  public boolean isChoice() {
    return !editor.getType().allShared()
        && editor.getType().paths().anyMatch(path -> path.field().shared());
  }

  /** What those fields are called that readers do not see as the form holds them. */
  public List<String> getFields() {
    return change().fields().stream().map(this::label).toList();
  }

  /** The names of the other languages whose pages would change; empty when there are none. */
  public String getOthers() {
    return others().stream().map(place::nameOf).collect(Collectors.joining(", "));
  }

  /** Whether they are to be published, too: as the form says that was sent, at this box of it. */
  public boolean chosen(String box) {
    boolean sent = reply.isPost() && editor.getForm().isSent();
    return sent ? !reply.text(box).isEmpty() : others().isEmpty();
  }

  /** Whether the text was just published, and readers still see former shared values. */
  public boolean isLeft() {
    String done = reply.getDone();
    return ("published".equals(done) || "scheduled".equals(done))
        && isChoice()
        && !change().fields().isEmpty();
  }

  private List<String> others() {
    return change().languages().stream()
        .filter(language -> !language.equals(editor.getLanguage()))
        .toList();
  }

  private SharedChange change() {
    if (change == null) {
      change =
          editor
              .id()
              .map(
                  id ->
                      find.find(
                          actor.get(),
                          id,
                          editor.getForm().shared().data(),
                          Optional.of(shown.instant())))
              .orElse(new SharedChange(List.of(), List.of()));
    }
    return change;
  }

  private String label(String path) {
    SchemaTexts texts = new SchemaTexts(visit.getLocale());
    TypeSchema type = editor.getType();
    String[] steps = path.split("\\.");
    GroupSchema group = steps.length == 3 ? type.extensions().get(steps[1]) : type.own();
    return group == null ? path : texts.label(group, steps[steps.length - 1]);
  }
}
