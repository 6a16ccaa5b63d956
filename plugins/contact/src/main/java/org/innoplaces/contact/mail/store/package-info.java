/** The table of the mails that came in. */
package org.innoplaces.contact.mail.store;
