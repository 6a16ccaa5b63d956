/** From the first class loaded to the first visitor served. */
package org.innoplaces.webapp.start;
