/** The core content types: what a site of a network is made of. */
package org.innoplaces.site;
