/** What can be done with a release. */
package org.innoplaces.content.release.action;
