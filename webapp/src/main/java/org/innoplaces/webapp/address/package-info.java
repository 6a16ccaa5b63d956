/** Where visitors reach this instance. */
package org.innoplaces.webapp.address;
