/** Giving such links and following them. */
package org.innoplaces.link.action;
