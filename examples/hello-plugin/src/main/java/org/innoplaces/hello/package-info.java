/** The smallest plugin: a few fields for themes, a block for pages, a resource. */
package org.innoplaces.hello;
