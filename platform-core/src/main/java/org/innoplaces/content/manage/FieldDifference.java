package org.innoplaces.content.manage;

import jakarta.json.JsonValue;

/**
 * A field that says something else in two revisions.
 *
 * @param path the field's path, for example {@code title} or {@code extensions.hello.mood}
 * @param before null when it said nothing
 * @param after null when it says nothing
 */
public record FieldDifference(String path, JsonValue before, JsonValue after) {}
