/** The tables of comments and reviews. */
package org.innoplaces.content.review.store;
