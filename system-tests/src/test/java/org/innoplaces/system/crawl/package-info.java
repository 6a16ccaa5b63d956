/** Everything that somebody with every permission can reach, sent what nobody types. */
package org.innoplaces.system.crawl;
