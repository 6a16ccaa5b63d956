package org.innoplaces.content.delivery;

import java.time.Instant;

/**
 * What a link to a draft shows.
 *
 * @param locale the language of the page
 * @param content the entry as the page shows it
 * @param expiresAt until when the link is good
 */
public record SharedPreview(String locale, Content content, Instant expiresAt) {}
