/** What one can do with us. */
package org.innoplaces.hello.action;
