package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.media.FileType;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.Medium;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.Rendition;
import org.innoplaces.media.RenditionKey;
import org.innoplaces.media.RenditionStore;
import org.innoplaces.media.StoredRendition;

/**
 * Finds the renditions of pictures that are published now, and draws those that are not there yet.
 * Any thread, no transaction needed.
 */
@ApplicationScoped
public class FindRendition {

  private static final System.Logger LOG = System.getLogger(FindRendition.class.getName());

  private final FindPublishedFile published;
  private final MediaStore files;
  private final RenditionStore renditions;
  private final DrawingTurns turns;

  /** For CDI proxies. */
  protected FindRendition() {
    this(null, null, null, null);
  }

  @Inject
  FindRendition(
      FindPublishedFile published,
      MediaStore files,
      RenditionStore renditions,
      DrawingTurns turns) {
    this.published = published;
    this.files = files;
    this.renditions = renditions;
    this.turns = turns;
  }

  /**
   * A rendition of an entry of type {@code media}.
   *
   * @return the rendition; the original when the picture cannot be decoded; empty while the entry
   *     is not published and for files that have no renditions
   * @throws org.innoplaces.media.DrawingBusy when too many others wait to be drawn
   */
  public Optional<FoundFile> find(UUID id, Rendition rendition) {
    return published.medium(id).flatMap(medium -> find(medium, rendition));
  }

  /** A rendition of a medium, whoever may see it. */
  Optional<FoundFile> find(Medium medium, Rendition rendition) {
    return Optional.of(medium)
        .filter(found -> found.has(rendition))
        .flatMap(drawn -> files.find(drawn.file().sha256()))
        .map(path -> find(medium, rendition, path));
  }

  private FoundFile find(Medium medium, Rendition rendition, Path original) {
    RenditionKey key = medium.key(rendition);
    return renditions
        .find(key)
        .or(
            () ->
                turns.take(
                    medium.size().orElseThrow(),
                    () -> renditions.find(key).or(() -> draw(medium, key, original))))
        .map(stored -> described(medium, rendition, stored))
        .orElseGet(() -> new FoundFile(medium.file(), medium.original(), original));
  }

  /** Whoever waited finds the rendition that another one drew for the same picture. */
  private Optional<StoredRendition> draw(Medium medium, RenditionKey key, Path original) {
    FileType type = FileType.of(medium.file().mediaType()).orElseThrow();
    try {
      BufferedImage picture =
          type == FileType.SVG
              ? new DrawDrawing(key, medium.size().orElseThrow()).draw(original)
              : photograph(medium, key, type, original);
      FileType written = EncodeRendition.type(type, picture);
      return Optional.of(renditions.keep(key, written, EncodeRendition.encode(picture, written)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Media {0} cannot be drawn as {1}, its original is served instead: {2}",
          medium.id(),
          key.variant(),
          damaged.toString());
      return Optional.empty();
    }
  }

  private static BufferedImage photograph(
      Medium medium, RenditionKey key, FileType type, Path original) throws IOException {
    Turn turn = ReadTurn.of(new Candidate(medium.file().name(), null, original), type);
    return new DrawRendition(key, type, turn).draw(original);
  }

  private static FoundFile described(Medium medium, Rendition rendition, StoredRendition stored) {
    PixelSize size = medium.size(rendition).orElseThrow();
    MediaFile file =
        new MediaFile(
            stored.sha256(),
            FileName.of(stem(medium.file().name()) + "-" + rendition.token(), stored.type()),
            stored.type().mediaType(),
            stored.size(),
            size.width(),
            size.height());
    return new FoundFile(file, medium.address(rendition), stored.path());
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
