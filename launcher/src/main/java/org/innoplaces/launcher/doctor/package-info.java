/** Looks an instance over without changing anything, and says what to do about what it finds. */
package org.innoplaces.launcher.doctor;
