/** The media library on the desk: finding media, taking files in, choosing a picture. */
package org.innoplaces.webapp.desk.library;
