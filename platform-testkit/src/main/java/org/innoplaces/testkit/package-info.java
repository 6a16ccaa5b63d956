/**
 * What tests of the core and of plugins run on: the real beans on a real database, with a clock that
 * stands still until a test moves it.
 */
package org.innoplaces.testkit;
