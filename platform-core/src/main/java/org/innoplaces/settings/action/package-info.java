/** Reading and changing settings. */
package org.innoplaces.settings.action;
