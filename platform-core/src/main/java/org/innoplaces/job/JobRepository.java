package org.innoplaces.job;

import java.util.List;
import java.util.Optional;

/** The table of failures. */
public interface JobRepository {

  /** The last failure of every job that failed once. */
  List<JobFailure> failures();

  /** The last failure of a job. */
  Optional<JobFailure> failure(String job);

  /** Adds the first failure of a job. */
  void add(JobFailure failure);
}
