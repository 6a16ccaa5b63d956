/** What is sent over HTTP, whichever feature it comes from. */
package org.innoplaces.http;
