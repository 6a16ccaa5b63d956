/** What one can do with cycles. */
package org.innoplaces.scheduling.cycle.action;
