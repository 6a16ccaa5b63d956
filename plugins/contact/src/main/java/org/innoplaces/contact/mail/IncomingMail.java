package org.innoplaces.contact.mail;

import java.util.Optional;

/**
 * A mail that came in, understood.
 *
 * @param key the same for the same mail, whichever way it came; 64 hexadecimal digits
 * @param quiet whether its sender wants no automatic answer
 * @param failure what a bounce tells; empty for all others
 */
public record IncomingMail(
    String key,
    MailKind kind,
    Envelope envelope,
    MailWords words,
    boolean quiet,
    Optional<DeliveryFailure> failure) {}
