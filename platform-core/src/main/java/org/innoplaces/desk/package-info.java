/** Screens of the desk that others bring. */
package org.innoplaces.desk;
