/** What editors see of the content: drafts, states, history, who uses what. */
package org.innoplaces.content.manage;
