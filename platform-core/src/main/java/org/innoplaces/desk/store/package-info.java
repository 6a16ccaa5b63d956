/** The query behind what waits on screens of plugins. */
package org.innoplaces.desk.store;
