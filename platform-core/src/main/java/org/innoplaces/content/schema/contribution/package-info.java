/** The kinds of values that the platform adds in the way of plugins. */
package org.innoplaces.content.schema.contribution;
