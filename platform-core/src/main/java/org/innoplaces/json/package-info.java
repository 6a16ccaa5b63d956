/** JSON as the platform reads and writes it. */
package org.innoplaces.json;
