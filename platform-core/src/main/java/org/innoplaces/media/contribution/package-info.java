/** What media add to other features. */
package org.innoplaces.media.contribution;
