/** The queries behind the lists of editors. */
package org.innoplaces.content.manage.store;
