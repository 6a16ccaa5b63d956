/** Our resources over HTTP. */
package org.innoplaces.membership.web;
