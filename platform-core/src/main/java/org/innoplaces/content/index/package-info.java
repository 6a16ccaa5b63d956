/** Keeps what lists find and order texts by in step with the fields that there are. */
package org.innoplaces.content.index;
