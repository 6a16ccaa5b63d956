/** What mails contribute to the rest of the platform. */
package org.innoplaces.mail.contribution;
