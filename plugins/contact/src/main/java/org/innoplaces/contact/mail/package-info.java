/** Mails that come in: what they are, and what became of them. */
package org.innoplaces.contact.mail;
