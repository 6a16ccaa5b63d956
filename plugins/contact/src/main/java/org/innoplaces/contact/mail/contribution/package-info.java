/** The job that fetches mails. */
package org.innoplaces.contact.mail.contribution;
