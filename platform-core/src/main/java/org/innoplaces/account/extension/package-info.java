/** How others hear of people who get an account. */
package org.innoplaces.account.extension;
