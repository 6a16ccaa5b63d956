/** Classes that keep the rules, and classes that break each of them on purpose. */
package org.innoplaces.testkit.planted;
