/** Mails: written with what causes them, sent afterwards. */
package org.innoplaces.mail;
