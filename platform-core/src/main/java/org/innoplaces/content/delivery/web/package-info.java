/** The delivery API: JSON:API over HTTP. */
package org.innoplaces.content.delivery.web;
