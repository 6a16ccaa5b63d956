/** Mails over HTTP. */
package org.innoplaces.mail.web;
