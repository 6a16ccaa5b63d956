/** Our table. */
package org.innoplaces.hello.store;
