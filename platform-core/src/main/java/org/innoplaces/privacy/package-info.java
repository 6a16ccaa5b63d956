/** What is kept about people: why, for how long, where, and how it is erased. */
package org.innoplaces.privacy;
