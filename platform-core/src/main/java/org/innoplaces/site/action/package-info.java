/** What is looked at before the settings of the site change for readers. */
package org.innoplaces.site.action;
