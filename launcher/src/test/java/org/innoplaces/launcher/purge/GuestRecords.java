package org.innoplaces.launcher.purge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.content.schema.extension.ContentRecords;

/** The records of a plugin that the test takes away again. */
@ApplicationScoped
public class GuestRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(GuestNote.class, GuestFields.class);
  }
}
