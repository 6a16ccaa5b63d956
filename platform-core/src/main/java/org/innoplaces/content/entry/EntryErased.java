package org.innoplaces.content.entry;

import java.util.UUID;
import org.innoplaces.access.Actor;

/**
 * An entry was deleted for good; it lay in the trash before. CDI event, fired inside the
 * transaction.
 *
 * @param entryId the id that it had
 * @param type its content type
 * @param actor who did it
 */
public record EntryErased(UUID entryId, String type, Actor actor) {}
