package org.innoplaces.content.manage;

import jakarta.json.JsonValue;

/**
 * A field that differs between two texts.
 *
 * @param pointer where the field stands in the values, for example {@code /title} or {@code
 *     /extensions/hello/mood}; {@code /slug} for the address
 * @param path the same as filters and the schema name it, for example {@code extensions.hello.mood}
 * @param before {@link JsonValue#NULL} when there was nothing
 * @param after {@link JsonValue#NULL} when there is nothing
 */
public record FieldChange(String pointer, String path, JsonValue before, JsonValue after) {}
