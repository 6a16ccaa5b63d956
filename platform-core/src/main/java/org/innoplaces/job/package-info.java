/** Work that the platform does by itself: at its time, or when something left it to do. */
package org.innoplaces.job;
