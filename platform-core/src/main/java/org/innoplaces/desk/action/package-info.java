/** Finding what plugins add to the desk. */
package org.innoplaces.desk.action;
