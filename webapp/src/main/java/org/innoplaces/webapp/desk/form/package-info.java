/** Forms that are made from content types: from stored values to inputs and back. */
package org.innoplaces.webapp.desk.form;
