package org.innoplaces.content.delivery;

import java.util.List;

/**
 * One page of a list.
 *
 * @param contents in the order that was asked for
 * @param total how many there are on all pages
 */
public record ContentPage(List<Content> contents, long total) {}
