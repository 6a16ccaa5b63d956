package org.innoplaces.contact;

import java.util.List;
import java.util.Optional;

/** The table of subjects. */
public interface SubjectRepository {

  /** All of them, in their order. */
  List<Subject> all();

  /** Adds one. */
  void add(Subject subject);

  /** The subject of that name. */
  Optional<Subject> named(String name);
}
