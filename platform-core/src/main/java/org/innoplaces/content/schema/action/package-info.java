/** Reading the schema from the records. */
package org.innoplaces.content.schema.action;
