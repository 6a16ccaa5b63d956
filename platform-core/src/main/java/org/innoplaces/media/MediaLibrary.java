package org.innoplaces.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.delivery.FoundEntries;

/** Media as editors look for them; every method is one statement unless it says otherwise. */
public interface MediaLibrary {

  /** The media of a page; a second statement only when a page behind the last is asked for. */
  FoundEntries find(MediaQuery query, Instant at);

  /** What the newest revisions of the media say; those without any are missing. */
  List<MediumText> newest(Collection<UUID> media);

  /** What readers see of the media at the instant; those that they do not see are missing. */
  List<MediumText> seen(Collection<UUID> media, Instant at);

  /** How many entries refer to each of the media; those to which none does are missing. */
  Map<UUID, Long> uses(Collection<UUID> media, Instant at);

  /** Every tag of the media that are not in the trash, in their order. */
  List<String> tags();
}
