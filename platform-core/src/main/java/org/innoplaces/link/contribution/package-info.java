/** What the links contribute to the platform. */
package org.innoplaces.link.contribution;
