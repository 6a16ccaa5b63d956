/** Comment, answer, resolve; ask for a review, approve, send back. */
package org.innoplaces.content.review.action;
