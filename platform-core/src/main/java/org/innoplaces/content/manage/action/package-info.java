/** What editors can look at. */
package org.innoplaces.content.manage.action;
