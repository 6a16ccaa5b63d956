/** Looks after the audit log of an instance without starting it. */
package org.innoplaces.launcher.audit;
