/** Puts together which plugins take part in a start, and says why the others do not. */
package org.innoplaces.launcher.plugin.select;
