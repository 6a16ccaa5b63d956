package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.exchange.ImportedEntry;

/**
 * An entry of a folder whose values are clean and whose references are ids.
 *
 * @param source the entry as the file tells it
 * @param id the entry that it becomes
 * @param texts clean values by stream, {@code und} for the shared ones
 * @param slugs the wanted addresses by language
 */
record CheckedEntry(
    ImportedEntry source,
    UUID id,
    Map<String, JsonObject> texts,
    Map<String, Optional<String>> slugs) {}
