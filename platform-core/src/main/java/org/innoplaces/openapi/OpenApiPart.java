package org.innoplaces.openapi;

import jakarta.json.JsonObject;

/**
 * What one module has to say in the description of all resources.
 *
 * @param paths path items by their path, for example {@code /api/hello}
 * @param components what the path items refer to, by kind: {@code schemas}, {@code parameters},
 *     {@code responses}, {@code headers}; kinds may be left out
 */
public record OpenApiPart(JsonObject paths, JsonObject components) {}
