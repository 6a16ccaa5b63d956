/** Content as editors see it: drafts, states, history, who uses what. */
package org.innoplaces.content.manage;
