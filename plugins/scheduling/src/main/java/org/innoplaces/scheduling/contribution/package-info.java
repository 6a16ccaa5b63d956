/** What we add to the platform. */
package org.innoplaces.scheduling.contribution;
