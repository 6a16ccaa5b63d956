package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.http.WrittenId;

/** The releases that an entry is in or can come into: {@code #{together.…}}. */
@Named("together")
@RequestScoped
public class EntryReleases {

  private final EntryEditor editor;
  private final EntryForm form;
  private final ReleaseWork work;
  private final ReadReleases read;
  private final CurrentActor actor;
  private final DeskReply reply;

  /** For CDI proxies. */
  protected EntryReleases() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EntryReleases(
      EntryEditor editor,
      EntryForm form,
      ReleaseWork work,
      ReadReleases read,
      CurrentActor actor,
      DeskReply reply) {
    this.editor = editor;
    this.form = form;
    this.work = work;
    this.read = read;
    this.actor = actor;
    this.reply = reply;
  }

  /** Those that it is in, newest first. */
  public List<ReadReleases.Line> getAll() {
    return editor.id().map(id -> read.of(actor.get(), id)).orElse(List.of());
  }

  /** Those that more can be put into. */
  public List<Release> getDrafts() {
    return read.drafts(actor.get());
  }

  /** Saves what is in the form and puts the language into the chosen release, or a new one. */
  public void add() {
    form.saveAnd(
        "release-added",
        drafts ->
            work.add(
                actor.get(),
                editor.getType(),
                editor.id(),
                drafts,
                locales(drafts.keySet()),
                place()));
  }

  /** Shared values that nobody has written yet are nothing to publish. */
  private Set<String> locales(Set<String> changed) {
    boolean shared = editor.shared().isPresent() || changed.contains(Locales.SHARED);
    Set<String> locales = new TreeSet<>();
    if (!editor.getType().allShared()) {
      locales.add(editor.getLanguage());
    }
    if (editor.getType().allShared() || shared && !reply.text("release-shared").isEmpty()) {
      locales.add(Locales.SHARED);
    }
    return locales;
  }

  private ReleaseWork.Place place() {
    String chosen = reply.text("release");
    if (chosen.isEmpty()) {
      return new ReleaseWork.Place(Optional.empty(), reply.text("release-name"));
    }
    UUID release = WrittenId.read(chosen).orElseThrow(() -> new UnknownRelease(chosen));
    return new ReleaseWork.Place(Optional.of(release), "");
  }
}
