/**
 * What the server does before the web application is asked: it refuses some requests by itself,
 * with an empty body or with nothing. Here they get an answer that says something.
 */
package org.innoplaces.launcher.door;
