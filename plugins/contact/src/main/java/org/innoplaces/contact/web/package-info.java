/** Our resources over HTTP. */
package org.innoplaces.contact.web;
