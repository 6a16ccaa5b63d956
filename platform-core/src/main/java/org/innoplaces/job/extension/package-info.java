/** How others have work done. */
package org.innoplaces.job.extension;
