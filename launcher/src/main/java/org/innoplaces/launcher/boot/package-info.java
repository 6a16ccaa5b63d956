/** Boots Payara Micro inside this process and hands the assembled application to it. */
package org.innoplaces.launcher.boot;
