/** What settings contribute to the description of the API. */
package org.innoplaces.settings.contribution;
