/** Puts the description together. */
package org.innoplaces.openapi.action;
