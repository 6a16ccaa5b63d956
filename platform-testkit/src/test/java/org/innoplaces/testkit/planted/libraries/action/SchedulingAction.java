package org.innoplaces.testkit.planted.libraries.action;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

/** Goes to the scheduler itself instead of contributing an errand. */
class SchedulingAction {

  private final SchedulerClient client;

  SchedulingAction(SchedulerClient client) {
    this.client = client;
  }

  void forget(TaskInstanceId errand) {
    client.cancel(errand);
  }
}
