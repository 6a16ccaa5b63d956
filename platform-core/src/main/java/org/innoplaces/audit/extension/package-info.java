/** How others say in words what they record. */
package org.innoplaces.audit.extension;
