/** The tables of conversations and subjects. */
package org.innoplaces.contact.store;
