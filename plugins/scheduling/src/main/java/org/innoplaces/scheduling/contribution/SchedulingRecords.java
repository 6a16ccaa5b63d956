package org.innoplaces.scheduling.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.content.schema.extension.ContentRecords;
import org.innoplaces.scheduling.Session;

/** Sessions as a content type. */
@ApplicationScoped
class SchedulingRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(Session.class);
  }
}
