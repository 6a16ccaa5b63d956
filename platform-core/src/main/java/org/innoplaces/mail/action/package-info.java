/** Writing, sending and showing mails. */
package org.innoplaces.mail.action;
