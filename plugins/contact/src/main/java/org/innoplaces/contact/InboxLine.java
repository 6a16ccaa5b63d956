package org.innoplaces.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.problem.Message;

/**
 * A conversation as the inbox lists it.
 *
 * @param subject what it is about
 * @param excerpt the beginning of what the person wrote last
 * @param assignee the name of who looks after it; empty when nobody does
 * @param delay how the answer stands; empty when nobody waits for one
 * @param seen by what a deed says that it starts from here
 */
public record InboxLine(
    UUID id,
    Conversation.State state,
    Sender sender,
    Message subject,
    String excerpt,
    Instant receivedAt,
    Optional<String> assignee,
    Optional<Delay> delay,
    int seen) {}
