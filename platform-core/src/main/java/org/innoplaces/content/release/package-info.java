/** Several entries that become visible together, and go back together. */
package org.innoplaces.content.release;
