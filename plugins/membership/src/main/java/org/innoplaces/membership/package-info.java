/** Applications of people who want to belong to the network. */
package org.innoplaces.membership;
