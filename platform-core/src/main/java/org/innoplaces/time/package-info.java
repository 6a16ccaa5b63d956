/** Where time comes from. */
package org.innoplaces.time;
