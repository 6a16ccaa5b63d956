/** What resources that take and send JSON:API documents share: members, parameters, pages. */
package org.innoplaces.jsonapi;
