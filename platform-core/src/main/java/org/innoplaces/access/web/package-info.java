/** Permissions over HTTP. */
package org.innoplaces.access.web;
