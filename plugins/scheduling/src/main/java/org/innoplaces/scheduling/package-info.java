/** Sessions of the network: when they are, where, and on which theme. */
package org.innoplaces.scheduling;
