package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.Medium;
import org.innoplaces.media.MediumText;

/** Whether readers get what somebody looks at in a preview. */
@ApplicationScoped
public class CheckSeen {

  private final MediaLibrary library;
  private final Clock clock;

  /** For CDI proxies. */
  protected CheckSeen() {
    this(null, null);
  }

  @Inject
  CheckSeen(MediaLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** Whether readers get this very file, cut in this very way, now; one statement. */
  public boolean isSeen(Medium medium) {
    return library.seen(List.of(medium.id()), clock.instant()).stream()
        .findFirst()
        .flatMap(MediumText::medium)
        .filter(seen -> seen.original().equals(medium.original()))
        .filter(seen -> seen.focus().equals(medium.focus()))
        .isPresent();
  }
}
