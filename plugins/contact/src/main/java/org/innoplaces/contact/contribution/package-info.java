/** What we add to the platform. */
package org.innoplaces.contact.contribution;
