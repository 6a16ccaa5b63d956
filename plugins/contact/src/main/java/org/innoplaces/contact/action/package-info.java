/** What one can do with messages to the network. */
package org.innoplaces.contact.action;
