/** What we add to the platform. */
package org.innoplaces.membership.contribution;
