package org.innoplaces.content;

/** A content type of the tests that has one entry. */
@ContentType(name = "single-note", collection = "single-notes", single = true)
public record SingleNote(@Title String title) {}
