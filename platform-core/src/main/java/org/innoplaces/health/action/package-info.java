/** How plugins are asked whether they are well. */
package org.innoplaces.health.action;
