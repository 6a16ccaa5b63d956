/** Contact: who writes to the network, about what, and what became of it. */
package org.innoplaces.contact;
