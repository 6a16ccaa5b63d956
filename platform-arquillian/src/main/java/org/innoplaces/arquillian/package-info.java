/**
 * Tests that run inside of the server, with the plugin they are about put in as the launcher does.
 */
package org.innoplaces.arquillian;
