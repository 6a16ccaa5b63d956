/** The table of mails. */
package org.innoplaces.mail.store;
