package org.innoplaces.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.content.schema.extension.ContentRecords;

/** The content types of the tests. */
@ApplicationScoped
public class TestRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(Badge.class, Note.class, NoteMood.class, SingleNote.class);
  }
}
