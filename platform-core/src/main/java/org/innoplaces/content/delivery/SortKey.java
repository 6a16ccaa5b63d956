package org.innoplaces.content.delivery;

import org.innoplaces.content.schema.IndexValue;

/**
 * A field that a list is ordered by; entries without a value come last.
 *
 * @param field the path of a sortable field
 * @param shared whether the field's values are the same in every language
 * @param kind what its values are compared as
 * @param descending from the greatest to the least
 */
public record SortKey(String field, boolean shared, IndexValue.Kind kind, boolean descending) {}
