package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.content.schema.extension.ContentRecords;
import org.innoplaces.hello.Greeting;
import org.innoplaces.hello.ThemeWelcome;

/** Our records, from which the platform makes fields, blocks, checks and descriptions. */
@ApplicationScoped
class HelloRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(ThemeWelcome.class, Greeting.class);
  }
}
