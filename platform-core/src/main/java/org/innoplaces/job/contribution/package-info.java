/** What jobs contribute to the rest of the platform. */
package org.innoplaces.job.contribution;
