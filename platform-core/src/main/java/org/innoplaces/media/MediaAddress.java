package org.innoplaces.media;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.content.delivery.Content;

/**
 * Where a file is found: {@code /media/{id}/{rendition}/{name}?v={version}}.
 *
 * <p>The version makes the address of other bytes another address, so that caches may keep what
 * they got for ever.
 *
 * @param id the entry of type {@code media}
 * @param rendition which form of the file, {@code original} for the bytes as they came
 * @param name of the file, for those who save it
 * @param version the start of the digest of the original bytes
 */
public record MediaAddress(UUID id, String rendition, String name, String version) {

  /** The bytes as they came. */
  public static final String ORIGINAL = "original";

  private static final int VERSION_LENGTH = 8;
  private static final Pattern PATH =
      Pattern.compile(
          "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
              + "/([a-z0-9-]{1,40})/([A-Za-z0-9][A-Za-z0-9._-]{0,99})");

  /** The original of a content of type {@code media}; empty for any other content. */
  public static Optional<MediaAddress> of(Content media) {
    return media.get("file") instanceof Map<?, ?> file
            && file.get("name") instanceof String name
            && file.get("sha256") instanceof String sha256
        ? Optional.of(original(media.id(), name, sha256))
        : Optional.empty();
  }

  /** The original of an entry whose file has that name and digest. */
  public static MediaAddress original(UUID id, String name, String sha256) {
    return new MediaAddress(id, ORIGINAL, name, sha256.substring(0, VERSION_LENGTH));
  }

  /**
   * Reads what stands behind {@code /media} in an address.
   *
   * @param path may be null
   * @param version may be null
   */
  public static Optional<MediaAddress> parse(String path, String version) {
    Matcher matcher = PATH.matcher(path == null ? "" : path);
    return matcher.matches()
        ? Optional.of(
            new MediaAddress(
                UUID.fromString(matcher.group(1)), matcher.group(2), matcher.group(3), version))
        : Optional.empty();
  }

  /** The address, relative to the site. */
  @Override
  public String toString() {
    return "/media/" + id + "/" + rendition + "/" + name + "?v=" + version;
  }
}
