/** Cycles of sessions: a rule, its dates, and what is on those dates. */
package org.innoplaces.scheduling.cycle;
