/** What commands of plugins work with, outside of the server. */
package org.innoplaces.command;
