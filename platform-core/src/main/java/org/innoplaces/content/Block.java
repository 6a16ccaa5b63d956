package org.innoplaces.content;

/** A building block of a page: a record with {@link BlockType}. */
public interface Block {}
