/** The check that every action makes. */
package org.innoplaces.access.action;
