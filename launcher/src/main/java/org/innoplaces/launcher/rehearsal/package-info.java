/**
 * Starts of an instance in a process of its own, on a scratch folder and a database of its own:
 * what happens there happens to nobody.
 */
package org.innoplaces.launcher.rehearsal;
