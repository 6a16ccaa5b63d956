/** What accounts contribute to the rest of the platform. */
package org.innoplaces.account.contribution;
