package org.innoplaces.membership.directory;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.innoplaces.json.JsonText;

/**
 * Everything that a member says.
 *
 * @param told by field, in their order; nothing empty is kept
 */
public record ProfileFields(Map<ProfileField, Told> told) {

  private static final String TEXT = "text";
  private static final String AUDIENCE = "audience";

  /** Keeps what is not empty. */
  public ProfileFields {
    Map<ProfileField, Told> kept = new EnumMap<>(ProfileField.class);
    kept.putAll(told);
    kept.values().removeIf(one -> one.text().isEmpty());
    told = Collections.unmodifiableMap(kept);
  }

  /** Reads what {@link #write()} wrote. */
  static ProfileFields read(JsonObject kept) {
    Map<ProfileField, Told> told = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      JsonObject one = kept.getJsonObject(field.token());
      if (one != null) {
        Audience audience = Audience.of(one.getString(AUDIENCE)).orElse(Audience.NOBODY);
        told.put(field, new Told(one.getString(TEXT), audience));
      }
    }
    return new ProfileFields(told);
  }

  /** As it is kept, and handed out to its member. */
  public JsonObject write() {
    var written = JsonText.object();
    told.forEach(
        (field, one) ->
            written.add(
                field.token(),
                JsonText.object().add(TEXT, one.text()).add(AUDIENCE, one.audience().token())));
    return written.build();
  }

  /** Never null. */
  public Told of(ProfileField field) {
    return told.getOrDefault(field, Told.NOTHING);
  }

  /**
   * What a reader sees, in the order of the fields: nothing without the name.
   *
   * @param reader {@link Audience#PUBLIC} for strangers, {@link Audience#MEMBERS} for members
   */
  public Map<ProfileField, String> seenBy(Audience reader) {
    Map<ProfileField, String> seen = new EnumMap<>(ProfileField.class);
    if (of(ProfileField.NAME).audience().isSeenBy(reader)) {
      told.forEach(
          (field, one) -> {
            if (one.audience().isSeenBy(reader)) {
              seen.put(field, one.text());
            }
          });
    }
    return seen;
  }
}
