/** The kinds of values that fields can hold. */
package org.innoplaces.content.schema.kind;
