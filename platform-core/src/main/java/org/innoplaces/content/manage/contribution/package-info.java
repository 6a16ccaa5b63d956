/** What the management API says of itself. */
package org.innoplaces.content.manage.contribution;
