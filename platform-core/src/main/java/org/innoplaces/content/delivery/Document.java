package org.innoplaces.content.delivery;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.schema.TypeSchema;

/**
 * An entry as a reader sees it at one instant in one language.
 *
 * @param id the entry
 * @param type its content type
 * @param slug its address in the language that serves it; empty text when it has none
 * @param language the first language of the reader's chain that the entry is published in; {@code
 *     und} for types without texts
 * @param values known fields only, shared values merged in, each text from the first language that
 *     has it
 * @param fallbacks the language of each field that another language than {@code language} served
 * @param slugs the address in every language that the entry is published in; not part of JSON,
 *     where publishing one language must not change the answer of another
 * @param revisions the number of the revision in every stream that values came from
 * @param from when the newest of its publications started
 * @param until when the first of its publications will end
 */
public record Document(
    UUID id,
    TypeSchema type,
    String slug,
    String language,
    JsonObject values,
    Map<String, String> fallbacks,
    Map<String, String> slugs,
    Map<String, Integer> revisions,
    Instant from,
    Instant until) {}
