/** The audit log over HTTP. */
package org.innoplaces.audit.web;
