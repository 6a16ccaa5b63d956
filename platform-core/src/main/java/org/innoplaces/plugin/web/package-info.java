/** Plugins over HTTP. */
package org.innoplaces.plugin.web;
