package org.innoplaces.membership.statistics;

import java.util.List;

/** What is counted of applications, those as well that were removed. */
public interface StatisticsRepository {

  /** Those that were sent in a period, in no order; two statements whatever their number. */
  List<SentApplication> sentIn(Period period);
}
