/** How others add to the desk. */
package org.innoplaces.desk.extension;
