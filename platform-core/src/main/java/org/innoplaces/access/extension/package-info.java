/** How others grant permissions. */
package org.innoplaces.access.extension;
