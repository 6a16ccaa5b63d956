/** What makes a jar a plugin and how the core calls what plugins contribute. */
package org.innoplaces.plugin;
