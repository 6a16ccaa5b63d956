/** How others have settings. */
package org.innoplaces.settings.extension;
