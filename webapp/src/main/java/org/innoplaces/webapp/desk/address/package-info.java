/** The addresses of the desk and the door to it. */
package org.innoplaces.webapp.desk.address;
