/** What plugins contribute to the description of the API. */
package org.innoplaces.plugin.contribution;
