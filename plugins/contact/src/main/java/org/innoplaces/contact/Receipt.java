package org.innoplaces.contact;

import java.util.UUID;

/**
 * What became of a message.
 *
 * @param conversation its id
 * @param waits whether nobody sees it before its sender confirms it by mail
 */
public record Receipt(UUID conversation, boolean waits) {}
