/** What monitors are told of plugins. */
package org.innoplaces.health;
