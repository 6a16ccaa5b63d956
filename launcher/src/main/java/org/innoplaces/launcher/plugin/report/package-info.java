/** Tells the web application which plugins take part and why the others do not. */
package org.innoplaces.launcher.plugin.report;
