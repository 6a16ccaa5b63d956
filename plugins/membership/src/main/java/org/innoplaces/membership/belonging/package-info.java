/** Who belongs to us, and until when. */
package org.innoplaces.membership.belonging;
