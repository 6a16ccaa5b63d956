package org.innoplaces.webapp.site.page;

/**
 * A link as a view writes it.
 *
 * @param label what is read
 * @param path where it leads
 * @param language of the page behind it
 * @param current whether the visitor is there already
 */
public record Link(String label, String path, String language, boolean current) {}
