/** What reviews do when something else happens. */
package org.innoplaces.content.review.contribution;
