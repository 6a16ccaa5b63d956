/** What the core adds to itself through its own extension points. */
package org.innoplaces.site.contribution;
