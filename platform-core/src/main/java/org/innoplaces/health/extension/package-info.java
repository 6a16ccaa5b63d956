/** How plugins say whether they are well. */
package org.innoplaces.health.extension;
