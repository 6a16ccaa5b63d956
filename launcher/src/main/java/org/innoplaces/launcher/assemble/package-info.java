/** Puts the web application of this start together from the distribution and the plugin jars. */
package org.innoplaces.launcher.assemble;
