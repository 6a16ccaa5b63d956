/** What people typed elsewhere before they went on to the form. */
package org.innoplaces.membership.begun;
