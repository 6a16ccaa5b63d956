/** What is done to keep the index in step. */
package org.innoplaces.content.index.action;
