/** How those of us who may look at applications come to a decision. */
package org.innoplaces.membership.review;
