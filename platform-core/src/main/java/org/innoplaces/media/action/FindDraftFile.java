package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.action.OpenPreview;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.Medium;
import org.innoplaces.media.MediumText;
import org.innoplaces.media.Rendition;

/**
 * Finds the file that the newest text of a medium names, for those who work on it before readers
 * see it. Permission {@code read}. One statement.
 */
@ApplicationScoped
public class FindDraftFile {

  private final MediaLibrary library;
  private final MediaStore store;
  private final FindPublishedFile published;
  private final FindRendition renditions;
  private final OpenPreview previews;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected FindDraftFile() {
    this(null, null, null, null, null, null);
  }

  @Inject
  FindDraftFile(
      MediaLibrary library,
      MediaStore store,
      FindPublishedFile published,
      FindRendition renditions,
      OpenPreview previews,
      CheckAccess access) {
    this.library = library;
    this.store = store;
    this.published = published;
    this.renditions = renditions;
    this.previews = previews;
    this.access = access;
  }

  /**
   * The file.
   *
   * @param rendition as addresses name it, {@code original} for the bytes as they are stored
   * @return the original, too, when the picture cannot be decoded; empty when there is no such
   *     medium or rendition
   * @throws org.innoplaces.media.DrawingBusy when too many others wait to be drawn
   */
  public Optional<FoundFile> find(Actor actor, UUID media, String rendition) {
    access.require(actor, new Permission("read", "media"));
    return newest(media, rendition);
  }

  /**
   * The file for those who have the link to a draft that uses the medium: as readers get it, or
   * what the newest text names while they get none.
   *
   * @return empty, too, when the link is not good or leads to nothing that uses the medium
   * @throws org.innoplaces.media.DrawingBusy when too many others wait to be drawn
   */
  public Optional<FoundFile> find(Secret secret, UUID media, String rendition) {
    return previews.uses(secret, media)
        ? seen(media, rendition).or(() -> newest(media, rendition))
        : Optional.empty();
  }

  private Optional<FoundFile> seen(UUID media, String rendition) {
    return rendition.equals(MediaAddress.ORIGINAL)
        ? published.find(media)
        : Rendition.of(rendition).flatMap(one -> renditions.find(media, one));
  }

  private Optional<FoundFile> newest(UUID media, String rendition) {
    Optional<Medium> medium =
        library.newest(List.of(media)).stream().findFirst().flatMap(MediumText::medium);
    return rendition.equals(MediaAddress.ORIGINAL)
        ? medium.flatMap(this::original)
        : medium.flatMap(
            known -> Rendition.of(rendition).flatMap(one -> renditions.find(known, one)));
  }

  private Optional<FoundFile> original(Medium medium) {
    return store
        .find(medium.file().sha256())
        .map(path -> new FoundFile(medium.file(), medium.original(), path));
  }
}
