/** The table of settings. */
package org.innoplaces.settings.store;
