/** What applicants are asked, version by version. */
package org.innoplaces.membership.form;
