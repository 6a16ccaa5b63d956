/** Writing the audit log. */
package org.innoplaces.audit.action;
