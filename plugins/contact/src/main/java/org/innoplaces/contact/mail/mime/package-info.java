/** Understands mails as they come over the wire; with {@code imap} the only one who knows them. */
package org.innoplaces.contact.mail.mime;
