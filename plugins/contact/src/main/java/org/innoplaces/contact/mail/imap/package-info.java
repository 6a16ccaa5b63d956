/** Fetches mails from a mailbox by IMAP. */
package org.innoplaces.contact.mail.imap;
