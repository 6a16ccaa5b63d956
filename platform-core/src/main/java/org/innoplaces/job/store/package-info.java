/** The tables of jobs. */
package org.innoplaces.job.store;
