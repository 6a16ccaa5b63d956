/**
 * What the system tests stand on: processes of the packaged distribution, one server for all tests
 * that only talk to one, and a browser.
 *
 * <p>A test class marked {@link org.innoplaces.system.harness.OnSharedServer} takes a {@link
 * org.innoplaces.system.harness.Site} as a parameter; one marked {@link
 * org.innoplaces.system.harness.InBrowser} a Playwright {@code Page} as well.
 */
package org.innoplaces.system.harness;
