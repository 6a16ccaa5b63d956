package org.innoplaces.media;

import org.innoplaces.content.manage.ListedEntry;

/**
 * A medium as lists show it.
 *
 * @param entry how it stands
 * @param text what its newest texts say
 * @param uses how many entries refer to it
 */
public record ListedMedium(ListedEntry entry, MediumText text, long uses) {}
