/** Many editors at one entry at the same time, and whether anything gets lost. */
package org.innoplaces.system.crowd;
