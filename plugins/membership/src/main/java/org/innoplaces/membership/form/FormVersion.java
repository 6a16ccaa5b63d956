package org.innoplaces.membership.form;

import java.time.Instant;

/**
 * A version of the form, without what it asks.
 *
 * @param version from 1 on
 * @param by the id of who wrote it; for people their name
 */
public record FormVersion(int version, String by, Instant at) {}
