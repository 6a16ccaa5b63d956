package org.innoplaces.content.delivery;

import java.time.Instant;

/**
 * A stretch of time in which nothing that is published changes; whatever was prepared in it holds
 * until it is over.
 *
 * @param number rises with every change that was made
 * @param since when the stretch started: the last change or the last start or end of a publication
 * @param until when the next publication starts or ends
 */
public record Epoch(long number, Instant since, Instant until) {}
