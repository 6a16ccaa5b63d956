/** Files over HTTP. */
package org.innoplaces.media.web;
