/** The index as work of the jobs. */
package org.innoplaces.content.index.contribution;
