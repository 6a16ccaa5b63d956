/** Where Jakarta REST starts. */
package org.innoplaces.webapp.rest;
