/** Settings of plugins: typed, checked, changed while the instance runs. */
package org.innoplaces.settings;
