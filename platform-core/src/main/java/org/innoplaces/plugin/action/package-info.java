/** What people and programs do with plugins. */
package org.innoplaces.plugin.action;
