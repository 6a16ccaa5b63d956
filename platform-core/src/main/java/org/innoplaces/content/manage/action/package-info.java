/** What editors can ask about entries. */
package org.innoplaces.content.manage.action;
