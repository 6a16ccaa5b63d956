/** Fetches mails and files them. */
package org.innoplaces.contact.mail.action;
