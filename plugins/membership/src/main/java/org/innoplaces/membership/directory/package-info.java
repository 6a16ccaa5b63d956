/** The members' directory. */
package org.innoplaces.membership.directory;
