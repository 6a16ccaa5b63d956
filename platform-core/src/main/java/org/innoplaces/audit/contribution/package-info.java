/** What the audit log contributes to the rest of the platform. */
package org.innoplaces.audit.contribution;
