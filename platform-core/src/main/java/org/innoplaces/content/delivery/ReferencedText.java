package org.innoplaces.content.delivery;

/**
 * A reference that leads to something published.
 *
 * @param field the path of the field that refers
 * @param target one publication of the entry that is referred to
 */
public record ReferencedText(String field, PublishedText target) {}
