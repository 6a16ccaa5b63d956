/** What can be done with files. */
package org.innoplaces.media.action;
