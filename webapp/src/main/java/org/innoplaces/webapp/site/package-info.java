/**
 * The public site: plain pages from published content.
 *
 * <p>A visitor's request meets {@code page.SiteFilter}, which asks {@code address.SiteRouter} where
 * the path leads and {@code page.FindDestination} what stands there, and hands over to a Facelets
 * view under {@code /site}. The views read everything through the beans {@code site}, {@code head},
 * {@code blocks} and {@code pictures}.
 */
package org.innoplaces.webapp.site;
