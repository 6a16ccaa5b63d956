package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.Medium;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.Rendition;

/** What a view needs to show a medium: {@code #{pictures.…}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

  private static final String VECTOR = "image/svg+xml";

  private final PictureAddresses addresses;

  /** For CDI proxies. */
  protected Pictures() {
    this(null);
  }

  /** Addresses that the visitor's page can get. */
  @Inject
  public Pictures(PictureAddresses addresses) {
    this.addresses = addresses;
  }

  /** Where the original file of a medium stands; null without a file. */
  public String source(Content medium) {
    return medium(medium).map(known -> addresses.of(known, known.original())).orElse(null);
  }

  /**
   * The renditions to choose from with their widths, as {@code srcset} wants them; null when there
   * are none but the original.
   */
  public String sources(Content medium) {
    return medium(medium)
        .filter(Medium::isDrawn)
        .map(this::sources)
        .filter(sources -> !sources.isEmpty())
        .orElse(null);
  }

  private String sources(Medium medium) {
    List<Rendition> widths =
        medium.renditions().stream().filter(rendition -> !rendition.isCut()).toList();
    String smaller =
        widths.stream()
            .map(
                rendition ->
                    addresses.of(medium, medium.address(rendition)) + " " + rendition.width() + "w")
            .collect(Collectors.joining(", "));
    boolean largestIsDrawn = widths.contains(Rendition.W1920);
    return smaller.isEmpty() || largestIsDrawn
        ? smaller
        : smaller
            + ", "
            + addresses.of(medium, medium.original())
            + " "
            + medium.file().width()
            + "w";
  }

  /**
   * Where a rendition with a shape of its own stands, cut around the focal point.
   *
   * @param shape its name; may be empty
   * @return null without a shape, and for media that are not cut
   */
  public String cut(Content medium, String shape) {
    return shaped(medium, shape).map(Shaped::address).orElse(null);
  }

  /** The width of a rendition with a shape of its own. */
  public int cutWidth(Content medium, String shape) {
    return shaped(medium, shape).map(found -> found.size().width()).orElse(0);
  }

  /** The height of a rendition with a shape of its own. */
  public int cutHeight(Content medium, String shape) {
    return shaped(medium, shape).map(found -> found.size().height()).orElse(0);
  }

  private record Shaped(String address, PixelSize size) {}

  private Optional<Shaped> shaped(Content content, String shape) {
    Optional<Rendition> rendition = Rendition.of(String.valueOf(shape)).filter(Rendition::isCut);
    return medium(content)
        .flatMap(
            medium ->
                rendition.flatMap(
                    one ->
                        medium
                            .size(one)
                            .map(
                                size ->
                                    new Shaped(addresses.of(medium, medium.address(one)), size))));
  }

  /** The text for those who do not see it; empty, and not absent, for what is decorative. */
  public String text(Content medium) {
    boolean decorative = Boolean.TRUE.equals(medium.get("decorative"));
    return decorative ? "" : Optional.ofNullable((String) medium.get("alt")).orElse("");
  }

  /** The width in pixels, or null when it is not known. */
  public Object width(Content medium) {
    return file(medium).<Object>map(MediaFile::width).orElse(null);
  }

  /** The height in pixels, or null when it is not known. */
  public Object height(Content medium) {
    return file(medium).<Object>map(MediaFile::height).orElse(null);
  }

  /** Whether services that show previews of links can show it. */
  public boolean isShown(Content content) {
    return medium(content)
        .filter(
            medium ->
                medium.has(Rendition.SHARED_LINK) || !VECTOR.equals(medium.file().mediaType()))
        .isPresent();
  }

  /** Where services that show previews of links find it, cut to their shape where it can be. */
  public String shared(Content content) {
    return medium(content)
        .map(
            medium ->
                addresses.of(
                    medium,
                    medium.has(Rendition.SHARED_LINK)
                        ? medium.address(Rendition.SHARED_LINK)
                        : medium.original()))
        .orElse(null);
  }

  private static Optional<Medium> medium(Content content) {
    return Optional.ofNullable(content).flatMap(Medium::of);
  }

  private static Optional<MediaFile> file(Content content) {
    return medium(content).map(Medium::file);
  }
}
