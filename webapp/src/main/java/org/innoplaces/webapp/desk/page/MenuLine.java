package org.innoplaces.webapp.desk.page;

/** A way through the desk. */
public record MenuLine(String label, String path) {}
