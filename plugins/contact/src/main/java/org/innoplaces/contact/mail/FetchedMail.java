package org.innoplaces.contact.mail;

/**
 * A mail as the mail server hands it out.
 *
 * @param raw all of it; its headers alone when it is too large
 * @param size in bytes, as the server tells it
 * @param whole whether all of it was fetched
 */
public record FetchedMail(byte[] raw, long size, boolean whole) {}
