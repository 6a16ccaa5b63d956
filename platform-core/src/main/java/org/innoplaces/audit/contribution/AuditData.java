package org.innoplaces.audit.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.extension.PersonalData;

/**
 * The audit log: it knows people by ids only, which say nothing once their accounts are nobody's.
 */
@ApplicationScoped
class AuditData implements PersonalData {

  @Override
  public Processing processing() {
    return Processing.of("audit.log", LegalBasis.LEGITIMATE_INTERESTS, Optional.empty());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return List.of();
  }

  @Override
  public void erase(Person person) {
    // Its chain stays whole.
  }

  @Override
  public void texts(Consumer<String> reader) {
    // Only ids stand in it.
  }
}
