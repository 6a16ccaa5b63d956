/** What must hold before anything is touched: a free port, a folder of our own. */
package org.innoplaces.launcher.check;
