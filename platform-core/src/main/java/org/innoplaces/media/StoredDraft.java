package org.innoplaces.media;

import jakarta.json.JsonObject;

/**
 * What the newest revision says about a medium in every language.
 *
 * @param number of the revision
 * @param values by field name
 */
public record StoredDraft(int number, JsonObject values) {}
