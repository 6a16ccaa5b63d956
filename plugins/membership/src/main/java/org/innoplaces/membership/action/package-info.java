/** What people can do with applications. */
package org.innoplaces.membership.action;
