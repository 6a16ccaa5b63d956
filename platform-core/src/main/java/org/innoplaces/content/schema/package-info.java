/** What content types are made of: the schema that everything else is derived from. */
package org.innoplaces.content.schema;
