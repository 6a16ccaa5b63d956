/** Settings over HTTP. */
package org.innoplaces.settings.web;
