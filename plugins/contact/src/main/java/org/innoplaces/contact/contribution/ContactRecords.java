package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.innoplaces.contact.ContactFormBlock;
import org.innoplaces.content.schema.extension.ContentRecords;

/** The form as a block of pages. */
@ApplicationScoped
class ContactRecords implements ContentRecords {

  @Override
  public Set<Class<? extends Record>> records() {
    return Set.of(ContactFormBlock.class);
  }
}
