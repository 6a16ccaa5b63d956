/** What authors of plugins, and the platform itself, test with. */
package org.innoplaces.testkit;
