package org.innoplaces.content.schema.kind;

import org.innoplaces.content.Block;

/**
 * Stands where a block of a kind stands that nobody knows, so that those behind it keep their
 * places.
 */
record AbsentBlock() implements Block {}
