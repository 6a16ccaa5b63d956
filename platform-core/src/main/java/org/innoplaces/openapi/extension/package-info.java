/** How modules describe their resources. */
package org.innoplaces.openapi.extension;
