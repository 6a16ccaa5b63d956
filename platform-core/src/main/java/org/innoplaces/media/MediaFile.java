package org.innoplaces.media;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/**
 * A stored file.
 *
 * @param sha256 the digest of its bytes in hexadecimal; also its name in the media folder
 * @param name the name for downloads, for example {@code makers.svg}
 * @param mediaType for example {@code image/svg+xml}
 * @param size in bytes
 * @param width in pixels, null when it has none
 * @param height in pixels, null when it has none
 */
public record MediaFile(
    @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256,
    @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String name,
    @NotBlank String mediaType,
    @NotNull @PositiveOrZero Integer size,
    @PositiveOrZero Integer width,
    @PositiveOrZero Integer height) {

  /** Reads what {@link #toJson} wrote. */
  public static MediaFile of(JsonObject json) {
    return new MediaFile(
        json.getString("sha256", ""),
        json.getString("name", ""),
        json.getString("mediaType", ""),
        json.getInt("size", 0),
        json.containsKey("width") ? (Integer) json.getInt("width", 0) : null,
        json.containsKey("height") ? (Integer) json.getInt("height", 0) : null);
  }

  /** Reads the field of a content. */
  static MediaFile of(Map<?, ?> field) {
    return new MediaFile(
        (String) field.get("sha256"),
        (String) field.get("name"),
        (String) field.get("mediaType"),
        (Integer) field.get("size"),
        (Integer) field.get("width"),
        (Integer) field.get("height"));
  }

  /** The value of a field of this record, as JSON. */
  public JsonObject toJson() {
    JsonObjectBuilder json =
        JsonText.object()
            .add("sha256", sha256)
            .add("name", name)
            .add("mediaType", mediaType)
            .add("size", size);
    Optional.ofNullable(width).ifPresent(pixels -> json.add("width", pixels));
    Optional.ofNullable(height).ifPresent(pixels -> json.add("height", pixels));
    return json.build();
  }
}
