/** Runs jobs and errands, and shows how they stand. The only place that knows db-scheduler. */
package org.innoplaces.job.action;
