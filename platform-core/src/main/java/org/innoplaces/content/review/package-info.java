/** What people say to each other about a text before readers see it: comments and reviews. */
package org.innoplaces.content.review;
