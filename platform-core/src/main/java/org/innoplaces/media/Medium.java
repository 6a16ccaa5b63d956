package org.innoplaces.media;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.Document;

/**
 * A file of the media library with all that its addresses are made from.
 *
 * @param id the entry of type {@code media}
 * @param file what the entry says about its bytes
 * @param focus what cuts must show; empty when nobody chose a point
 */
public record Medium(UUID id, MediaFile file, Optional<FocalPoint> focus) {

  private static final String FILE = "file";
  private static final String FOCUS = "focalPoint";
  private static final Set<FileType> DRAWN = EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP);

  /** The medium that a document of the delivery API is about; empty for other documents. */
  public static Optional<Medium> of(Document document) {
    return document.type().name().equals("media")
        ? of(document.id(), document.values())
        : Optional.empty();
  }

  /** The medium of the shared values of an entry; empty before it has a file. */
  static Optional<Medium> of(UUID id, JsonObject values) {
    return values.get(FILE) instanceof JsonObject file && file.get("name") instanceof JsonString
        ? Optional.of(new Medium(id, MediaFile.of(file), focus(values)))
        : Optional.empty();
  }

  private static Optional<FocalPoint> focus(JsonObject values) {
    return values.get(FOCUS) instanceof JsonObject point ? FocalPoint.of(point) : Optional.empty();
  }

  /** The medium that a content is; empty for contents of other types. */
  public static Optional<Medium> of(Content content) {
    return content.get(FILE) instanceof Map<?, ?> file
            && file.get("sha256") instanceof String
            && file.get("name") instanceof String
        ? Optional.of(new Medium(content.id(), MediaFile.of(file), focus(content)))
        : Optional.empty();
  }

  private static Optional<FocalPoint> focus(Content content) {
    return content.get(FOCUS) instanceof Map<?, ?> point ? FocalPoint.of(point) : Optional.empty();
  }

  /** Where the bytes as they are stored are found. */
  public MediaAddress original() {
    return MediaAddress.original(id, file.name(), file.sha256());
  }

  /** Where a rendition is found. */
  public MediaAddress address(Rendition rendition) {
    MediaAddress original = original();
    return new MediaAddress(
        id, rendition.token(), file.name(), original.version() + suffix(rendition));
  }

  /** Another focal point makes other bytes and so needs another address. */
  private String suffix(Rendition rendition) {
    return rendition.isCut() ? focus.map(point -> "-" + point.token()).orElse("") : "";
  }

  /** What a rendition of it is made from. */
  public RenditionKey key(Rendition rendition) {
    return new RenditionKey(file.sha256(), rendition, focus.orElse(FocalPoint.CENTRE));
  }

  /** Its measures; empty for what is no picture, and for drawings that have none. */
  public Optional<PixelSize> size() {
    return file.width() == null || file.height() == null || file.width() < 1 || file.height() < 1
        ? Optional.empty()
        : Optional.of(new PixelSize(file.width(), file.height()));
  }

  /** The measures of a rendition; empty when there is none of this medium. */
  public Optional<PixelSize> size(Rendition rendition) {
    return has(rendition) ? size().map(measures(rendition)) : Optional.empty();
  }

  /** A drawing is as sharp when it is enlarged. */
  private UnaryOperator<PixelSize> measures(Rendition rendition) {
    return isDrawn() ? rendition::of : size -> rendition.filled();
  }

  /**
   * Whether it has the rendition: every picture made of pixels has, and a drawing has the one for
   * services that show no drawings.
   */
  public boolean has(Rendition rendition) {
    return isDrawn() || rendition == Rendition.SHARED_LINK && isDrawing() && size().isPresent();
  }

  private boolean isDrawing() {
    return FileType.of(file.mediaType()).filter(FileType.SVG::equals).isPresent();
  }

  /**
   * Whether there are renditions of every size: of photographs and other pictures made of pixels.
   * Drawings are sharp at every size, and what moves shall go on moving.
   */
  public boolean isDrawn() {
    return size().isPresent() && FileType.of(file.mediaType()).filter(DRAWN::contains).isPresent();
  }

  /** The renditions that differ from the original, the smallest first; those with a shape last. */
  public List<Rendition> renditions() {
    return Arrays.stream(Rendition.values())
        .filter(one -> has(one) && (one.isCut() || one.width() < file.width()))
        .toList();
  }
}
