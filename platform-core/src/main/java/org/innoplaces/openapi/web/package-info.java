/** The description over HTTP. */
package org.innoplaces.openapi.web;
