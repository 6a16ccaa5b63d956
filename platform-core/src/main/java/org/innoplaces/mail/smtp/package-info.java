/** Handing mails to a server. The only place that knows Jakarta Mail. */
package org.innoplaces.mail.smtp;
