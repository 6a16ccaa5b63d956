/** Privacy for programs. */
package org.innoplaces.privacy.web;
