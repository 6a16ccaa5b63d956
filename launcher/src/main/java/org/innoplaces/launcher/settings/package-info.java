/** What the operator has set, and where it was set. */
package org.innoplaces.launcher.settings;
