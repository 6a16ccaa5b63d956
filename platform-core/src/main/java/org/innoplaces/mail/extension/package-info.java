/** How others add mails. */
package org.innoplaces.mail.extension;
