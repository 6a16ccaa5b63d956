/** Finding, handing out and erasing what is kept about people. */
package org.innoplaces.privacy.action;
