/** Who comes with a request: one mechanism of Jakarta Security for people and programs. */
package org.innoplaces.webapp.security;
