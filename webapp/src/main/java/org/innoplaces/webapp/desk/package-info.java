/** The desk: the screens of those who make the content and run the instance. */
package org.innoplaces.webapp.desk;
