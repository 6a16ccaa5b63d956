/** What permissions contribute to the description of the API. */
package org.innoplaces.access.contribution;
