package org.innoplaces.membership.form;

import java.util.List;
import java.util.Optional;

/** The table of the form's versions. */
public interface FormRepository {

  /** The version that is asked now; there is always one. */
  ApplicationForm current();

  /** A version. */
  Optional<ApplicationForm> find(int version);

  /** All versions, the newest first. */
  List<ApplicationForm> all();

  /** The newest versions without what they ask, the newest first. */
  List<FormVersion> versions(int most);

  /** Adds a version. */
  void add(ApplicationForm form);
}
