/** Follows every reference of a plugin's byte code into the platform and into other plugins. */
package org.innoplaces.launcher.plugin.link;
