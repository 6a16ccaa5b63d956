/** Our resources over HTTP. */
package org.innoplaces.hello.web;
