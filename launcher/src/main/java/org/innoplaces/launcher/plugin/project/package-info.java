/** Makes the source project of a new plugin from the example that the distribution brings along. */
package org.innoplaces.launcher.plugin.project;
