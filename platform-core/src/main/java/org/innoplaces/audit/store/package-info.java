/** The audit log's table. */
package org.innoplaces.audit.store;
