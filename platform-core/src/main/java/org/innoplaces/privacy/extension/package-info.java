/** How modules declare what they keep about people. */
package org.innoplaces.privacy.extension;
