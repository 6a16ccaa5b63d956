/** How modules add to the schema. */
package org.innoplaces.content.schema.extension;
