/** What we add to the platform. */
package org.innoplaces.hello.contribution;
