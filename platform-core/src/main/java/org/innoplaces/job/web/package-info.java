/** Jobs over HTTP. */
package org.innoplaces.job.web;
